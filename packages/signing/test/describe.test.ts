import { describeVerdict, type Verdict } from '@bantin/signing'
import { expect, test } from 'vitest'
import { ISSUE, OFFICE } from './support/sample.ts'

const by = { signer: { id: '0123456789abcdef', name: 'Tổ biên tập', office: OFFICE }, signed: '2026-11-05' }
const file = { path: 'doi-thong-2026-11.pdf', form: 'pdf' }

const VERDICTS: readonly Verdict[] = [
  { outcome: 'genuine', issue: ISSUE, ...by },
  { outcome: 'genuine', issue: ISSUE, ...by, file, revoked: { date: '2026-12-01', reason: 'compromised', since: '2026-11-20' } },
  { outcome: 'altered', issue: ISSUE, ...by, differences: { changed: ['a.pdf', 'b.txt'], missing: ['c.epub'], extra: [] } },
  { outcome: 'altered', issue: ISSUE, ...by, file },
  { outcome: 'unsigned', differences: { changed: [], missing: [], extra: [] } },
  { outcome: 'unknown-key', reason: 'no-keys' },
  { outcome: 'unknown-key', reason: 'bad-keys' },
  { outcome: 'unknown-key', reason: 'not-listed' },
  { outcome: 'unknown-key', reason: 'not-endorsed' },
  { outcome: 'not-valid', reason: 'before', ...by },
  { outcome: 'not-valid', reason: 'after', ...by },
  { outcome: 'revoked', ...by, revoked: { date: '2026-12-01', reason: 'lost' } },
  { outcome: 'bad-signature', reason: 'malformed' },
  { outcome: 'bad-signature', reason: 'wrong' },
  { outcome: 'bad-signature', reason: 'not-a-manifest' },
  { outcome: 'unknown' },
]

const told = (language: 'vi' | 'en') =>
  VERDICTS.map((verdict) => {
    const { headline, details } = describeVerdict(verdict, language, { bulletin: 'Bản tin xã Đồi Thông' })
    return [headline, ...details.map((line) => `  ${line}`)].join('\n')
  }).join('\n')

test('verdicts in Vietnamese', () =>
  expect(told('vi')).toMatchInlineSnapshot(`
    "Bản thật: đúng là số 12, tháng 11/2026 của “Bản tin xã Đồi Thông”, do Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) ký ngày 05 tháng 11 năm 2026.
    Tệp thật: “doi-thong-2026-11.pdf” (dạng pdf) của số 12, tháng 11/2026 của “Bản tin xã Đồi Thông”, do Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) ký ngày 05 tháng 11 năm 2026.
      Lưu ý: khóa này về sau bị lộ (từ ngày 20 tháng 11 năm 2026), mà ngày ký là do người ký ghi. Nếu nghi ngờ, hãy hỏi cơ quan phát hành.
    Đã bị sửa: không còn đúng như bản do Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) ký ngày 05 tháng 11 năm 2026.
      Khác bản đã ký: a.pdf, b.txt
      Thiếu: c.epub
      Đừng dùng và đừng gửi tiếp; hãy lấy lại từ cơ quan phát hành.
    Đã bị sửa: tệp mang tên “doi-thong-2026-11.pdf” của số 12, tháng 11/2026 của “Bản tin xã Đồi Thông”, nhưng nội dung khác bản do Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) ký ngày 05 tháng 11 năm 2026.
      Đừng dùng và đừng gửi tiếp; hãy lấy lại từ cơ quan phát hành.
    Chưa ký: không có chữ ký, nên không biết có đúng do cơ quan phát hành đưa ra hay không.
      Các tệp khớp với manifest.json, nhưng chính manifest.json chưa được xác minh.
      Hãy hỏi cơ quan phát hành, hoặc lấy bản có chữ ký.
    Chưa xác minh được: không có danh sách khóa (keys.json) của bản tin.
      Hãy lấy keys.json từ trang của bản tin hoặc từ cơ quan phát hành.
    Chưa xác minh được: danh sách khóa (keys.json) bị hỏng.
      Hãy lấy keys.json từ trang của bản tin hoặc từ cơ quan phát hành.
    Không tin được: chữ ký của một khóa lạ, không có trong danh sách của bản tin.
      Đừng dùng; hãy hỏi cơ quan phát hành khóa nào là của họ.
    Không tin được: khóa đã ký có tên trong danh sách nhưng không được khóa nào tin cậy xác nhận.
      Đừng dùng; hãy hỏi cơ quan phát hành khóa nào là của họ.
    Không tin được: khóa chưa có hiệu lực ngày 05 tháng 11 năm 2026.
      Hãy hỏi cơ quan phát hành.
    Không tin được: khóa đã hết hiệu lực ngày 05 tháng 11 năm 2026.
      Hãy hỏi cơ quan phát hành.
    Không tin được: khóa của Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) đã bị thu hồi, vì bị mất.
      Đừng dùng; hãy lấy bản ký lại từ cơ quan phát hành.
    Không tin được: tệp chữ ký bị hỏng hoặc đã bị sửa.
      Đừng dùng và đừng gửi tiếp; hãy lấy lại từ cơ quan phát hành.
    Không tin được: chữ ký sai. Chữ ký đã bị sửa, hoặc có người mạo danh.
      Đừng dùng và đừng gửi tiếp; hãy lấy lại từ cơ quan phát hành.
    Không đọc được: chữ ký đúng, nhưng thứ được ký không phải danh mục của một số.
      Đừng dùng và đừng gửi tiếp; hãy lấy lại từ cơ quan phát hành.
    Không rõ: tệp này không có trong những số đang có để đối chiếu.
      Điều đó chưa có nghĩa là giả: có thể tệp thuộc một số khác. Hãy hỏi cơ quan phát hành."
  `))

test('verdicts in English', () =>
  expect(told('en')).toMatchInlineSnapshot(`
    "Genuine: this is no. 12, November 2026, of “Bản tin xã Đồi Thông”, signed by Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) on 5 November 2026.
    Genuine: “doi-thong-2026-11.pdf” (form pdf) of no. 12, November 2026, of “Bản tin xã Đồi Thông”, signed by Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) on 5 November 2026.
      Note: this key was stolen later (from 20 November 2026), and the date is what the signer wrote. If in doubt, ask the publisher.
    Altered: this is not as Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) signed it on 5 November 2026.
      Not as signed: a.pdf, b.txt
      Missing: c.epub
      Do not use it or send it on; get it again from the publisher.
    Altered: the file has the name “doi-thong-2026-11.pdf” of no. 12, November 2026, of “Bản tin xã Đồi Thông”, but not the content that Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) signed on 5 November 2026.
      Do not use it or send it on; get it again from the publisher.
    Not signed: nothing shows that it comes from the publisher.
      The files agree with manifest.json, but manifest.json itself is not verified.
      Ask the publisher, or get a signed copy.
    Cannot be verified: the bulletin’s list of keys (keys.json) is not here.
      Get keys.json from the bulletin’s site or from the publisher.
    Cannot be verified: the list of keys (keys.json) is damaged.
      Get keys.json from the bulletin’s site or from the publisher.
    Not to be trusted: signed with a key that is not in the bulletin’s list.
      Do not use it; ask the publisher which key is theirs.
    Not to be trusted: the key that signed is in the list, but no trusted key vouches for it.
      Do not use it; ask the publisher which key is theirs.
    Not to be trusted: the key was not valid yet on 5 November 2026.
      Ask the publisher.
    Not to be trusted: the key was no longer valid on 5 November 2026.
      Ask the publisher.
    Not to be trusted: the key of Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) was revoked, since it was lost.
      Do not use it; get a copy that was signed again from the publisher.
    Not to be trusted: the signature file is damaged or was changed.
      Do not use it or send it on; get it again from the publisher.
    Not to be trusted: the signature is wrong. It was changed, or somebody pretends to be the publisher.
      Do not use it or send it on; get it again from the publisher.
    Cannot be read: the signature is right, but what was signed is not the manifest of an issue.
      Do not use it or send it on; get it again from the publisher.
    Unknown: none of the issues at hand has this file.
      That does not mean that it is a forgery: it may be of another issue. Ask the publisher."
  `))
