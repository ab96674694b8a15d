import { formatDate, formatPeriod } from '@bantin/paratext'
import type { Revocation } from '../key-list/key-list.ts'
import type { SignedIssue } from '../signature/manifest.ts'
import type { Differences, FoundFile, Outcome, OutcomeReason, Verdict } from '../verify/verdict.ts'

/** What a sentence can speak of; every string in it may be shown as it is. */
export interface Facts {
  readonly issue: string
  readonly signer: string
  readonly date: string
  readonly file: FoundFile | undefined
  readonly reason: OutcomeReason | undefined
  readonly revoked: Revocation | undefined
}

/** The words for verdicts in one language. */
export interface VerdictWords {
  readonly headline: Readonly<Record<Outcome, (facts: Facts) => string>>
  readonly advice: Readonly<Record<Outcome, (facts: Facts) => string>>
  issue(issue: SignedIssue, bulletin: string): string
  signer(signer: NonNullable<Verdict['signer']>): string
  date(date: string): string
  /** The key of something genuine was stolen later. */
  laterCompromised(revoked: Revocation): string
  readonly differences: Readonly<Record<keyof Differences, string>>
  readonly same: string
  more(count: number): string
}

const vi: VerdictWords = {
  headline: {
    genuine: ({ file, issue, signer, date }) =>
      `${file ? `Tệp thật: “${file.path}” (dạng ${file.form}) của` : 'Bản thật: đúng là'} ${issue}, do ${signer} ký ${date}.`,
    altered: ({ file, issue, signer, date }) =>
      file && issue
        ? `Đã bị sửa: tệp mang tên “${file.path}” của ${issue}, nhưng nội dung khác bản do ${signer} ký ${date}.`
        : `Đã bị sửa: không còn đúng như bản do ${signer} ký ${date}.`,
    unsigned: () => 'Chưa ký: không có chữ ký, nên không biết có đúng do cơ quan phát hành đưa ra hay không.',
    'unknown-key': ({ reason }) =>
      ({
        'no-keys': 'Chưa xác minh được: không có danh sách khóa (keys.json) của bản tin.',
        'bad-keys': 'Chưa xác minh được: danh sách khóa (keys.json) bị hỏng.',
        'not-endorsed': 'Không tin được: khóa đã ký có tên trong danh sách nhưng không được khóa nào tin cậy xác nhận.',
      })[reason as string] ?? 'Không tin được: chữ ký của một khóa lạ, không có trong danh sách của bản tin.',
    'not-valid': ({ reason, date }) => `Không tin được: khóa ${reason === 'before' ? 'chưa có' : 'đã hết'} hiệu lực ${date}.`,
    revoked: ({ revoked, signer }) =>
      `Không tin được: khóa của ${signer} đã bị thu hồi${revoked ? `, ${VI_REASONS[revoked.reason]}` : ''}.`,
    'bad-signature': ({ reason }) =>
      reason === 'malformed'
        ? 'Không tin được: tệp chữ ký bị hỏng hoặc đã bị sửa.'
        : reason === 'not-a-manifest'
          ? 'Không đọc được: chữ ký đúng, nhưng thứ được ký không phải danh mục của một số.'
          : 'Không tin được: chữ ký sai. Chữ ký đã bị sửa, hoặc có người mạo danh.',
    unknown: () => 'Không rõ: tệp này không có trong những số đang có để đối chiếu.',
  },
  advice: {
    genuine: () => '',
    altered: () => 'Đừng dùng và đừng gửi tiếp; hãy lấy lại từ cơ quan phát hành.',
    unsigned: () => 'Hãy hỏi cơ quan phát hành, hoặc lấy bản có chữ ký.',
    'unknown-key': ({ reason }) =>
      reason === 'no-keys' || reason === 'bad-keys'
        ? 'Hãy lấy keys.json từ trang của bản tin hoặc từ cơ quan phát hành.'
        : 'Đừng dùng; hãy hỏi cơ quan phát hành khóa nào là của họ.',
    'not-valid': () => 'Hãy hỏi cơ quan phát hành.',
    revoked: () => 'Đừng dùng; hãy lấy bản ký lại từ cơ quan phát hành.',
    'bad-signature': () => 'Đừng dùng và đừng gửi tiếp; hãy lấy lại từ cơ quan phát hành.',
    unknown: () => 'Điều đó chưa có nghĩa là giả: có thể tệp thuộc một số khác. Hãy hỏi cơ quan phát hành.',
  },
  issue: ({ number, period }, bulletin) => `số ${number}, ${formatPeriod(period, 'vi')} của “${bulletin}”`,
  signer: ({ office, name }) => `${office} (${name})`,
  date: (date) => formatDate(date, 'vi'),
  laterCompromised: ({ since }) =>
    `Lưu ý: khóa này về sau bị lộ${since ? ` (từ ${formatDate(since, 'vi')})` : ''}, mà ngày ký là do người ký ghi. Nếu nghi ngờ, hãy hỏi cơ quan phát hành.`,
  differences: { changed: 'Khác bản đã ký', missing: 'Thiếu', extra: 'Thừa, không thuộc số này' },
  same: 'Các tệp khớp với manifest.json, nhưng chính manifest.json chưa được xác minh.',
  more: (count) => `và ${count} tệp khác`,
}

const VI_REASONS: Readonly<Record<Revocation['reason'], string>> = {
  superseded: 'vì đã thay khóa mới',
  lost: 'vì bị mất',
  closed: 'vì cơ quan không còn phát hành',
  compromised: 'vì bị lộ',
}

const en: VerdictWords = {
  headline: {
    genuine: ({ file, issue, signer, date }) =>
      `Genuine: ${file ? `“${file.path}” (form ${file.form}) of ` : 'this is '}${issue}, signed by ${signer} on ${date}.`,
    altered: ({ file, issue, signer, date }) =>
      file && issue
        ? `Altered: the file has the name “${file.path}” of ${issue}, but not the content that ${signer} signed on ${date}.`
        : `Altered: this is not as ${signer} signed it on ${date}.`,
    unsigned: () => 'Not signed: nothing shows that it comes from the publisher.',
    'unknown-key': ({ reason }) =>
      ({
        'no-keys': 'Cannot be verified: the bulletin’s list of keys (keys.json) is not here.',
        'bad-keys': 'Cannot be verified: the list of keys (keys.json) is damaged.',
        'not-endorsed': 'Not to be trusted: the key that signed is in the list, but no trusted key vouches for it.',
      })[reason as string] ?? 'Not to be trusted: signed with a key that is not in the bulletin’s list.',
    'not-valid': ({ reason, date }) =>
      `Not to be trusted: the key was ${reason === 'before' ? 'not valid yet' : 'no longer valid'} on ${date}.`,
    revoked: ({ revoked, signer }) =>
      `Not to be trusted: the key of ${signer} was revoked${revoked ? `, ${EN_REASONS[revoked.reason]}` : ''}.`,
    'bad-signature': ({ reason }) =>
      reason === 'malformed'
        ? 'Not to be trusted: the signature file is damaged or was changed.'
        : reason === 'not-a-manifest'
          ? 'Cannot be read: the signature is right, but what was signed is not the manifest of an issue.'
          : 'Not to be trusted: the signature is wrong. It was changed, or somebody pretends to be the publisher.',
    unknown: () => 'Unknown: none of the issues at hand has this file.',
  },
  advice: {
    genuine: () => '',
    altered: () => 'Do not use it or send it on; get it again from the publisher.',
    unsigned: () => 'Ask the publisher, or get a signed copy.',
    'unknown-key': ({ reason }) =>
      reason === 'no-keys' || reason === 'bad-keys'
        ? 'Get keys.json from the bulletin’s site or from the publisher.'
        : 'Do not use it; ask the publisher which key is theirs.',
    'not-valid': () => 'Ask the publisher.',
    revoked: () => 'Do not use it; get a copy that was signed again from the publisher.',
    'bad-signature': () => 'Do not use it or send it on; get it again from the publisher.',
    unknown: () => 'That does not mean that it is a forgery: it may be of another issue. Ask the publisher.',
  },
  issue: ({ number, period }, bulletin) => `no. ${number}, ${formatPeriod(period, 'en')}, of “${bulletin}”`,
  signer: ({ office, name }) => `${office} (${name})`,
  date: (date) => formatDate(date, 'en'),
  laterCompromised: ({ since }) =>
    `Note: this key was stolen later${since ? ` (from ${formatDate(since, 'en')})` : ''}, and the date is what the signer wrote. If in doubt, ask the publisher.`,
  differences: { changed: 'Not as signed', missing: 'Missing', extra: 'Not of this issue' },
  same: 'The files agree with manifest.json, but manifest.json itself is not verified.',
  more: (count) => `and ${count} more`,
}

const EN_REASONS: Readonly<Record<Revocation['reason'], string>> = {
  superseded: 'since a new one replaced it',
  lost: 'since it was lost',
  closed: 'since the office no longer publishes',
  compromised: 'since it was stolen',
}

/** The words in each language. */
export const words = { vi, en } as const
