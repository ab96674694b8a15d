import { type AnyRule, defineRule, type Localised } from '@bantin/diagnostics'
import type { FileProblem } from './bytes/read-json.ts'

const whatIsWrong = (problem: FileProblem): Localised => {
  if (problem.kind === 'too-large') return { vi: 'tệp quá lớn', en: 'it is too large' }
  if (problem.kind === 'not-json') return { vi: 'không phải JSON', en: 'it is not JSON' }
  const at = problem.at === '' ? { vi: '', en: '' } : { vi: ` (${problem.at})`, en: ` (${problem.at})` }
  return { vi: `có chỗ không đúng${at.vi}`, en: `something in it is not right${at.en}` }
}

const WHY_KEYS = {
  vi: 'keys.json ghi những khóa mà bản tin công nhận. Người đọc tin chữ ký vì tin danh sách này, nên nó phải đúng từng chữ; chỉ sửa bằng “bantin keys”.',
  en: 'keys.json lists the keys that the bulletin stands by. Readers trust a signature because they trust this list, so every letter of it counts; it is changed by “bantin keys” only.',
}

/** The file of a private or public key is not one. */
export const keyFileUnreadable = defineRule<{ problem: FileProblem }>({
  id: 'signing/key-file',
  severity: 'error',
  message: {
    vi: ({ problem }) => `Không đọc được tệp khóa: ${whatIsWrong(problem).vi}.`,
    en: ({ problem }) => `The key file cannot be read: ${whatIsWrong(problem).en}.`,
  },
  help: {
    vi: 'Dùng tệp do “bantin keys new” tạo ra, hoặc chép lại từ bản lưu. Không sửa tệp này bằng tay.',
    en: 'Use the file that “bantin keys new” made, or copy it again from your backup. Never edit it by hand.',
  },
  explanation: {
    vi: 'Một tệp khóa sai một chữ là một khóa khác. Bantin kiểm tra khóa trước khi ký, để không có chữ ký nào mà người đọc không xác minh được.',
    en: 'A key file with one wrong letter is another key. Bantin checks the key before it signs, so that no signature is made that readers cannot verify.',
  },
})

/** A key is locked. */
export const passphraseNeeded = defineRule<{ problem: 'missing' | 'wrong' }>({
  id: 'signing/passphrase',
  severity: 'error',
  message: {
    vi: ({ problem }) => (problem === 'missing' ? 'Khóa này có mật khẩu.' : 'Mật khẩu của khóa không đúng.'),
    en: ({ problem }) => (problem === 'missing' ? 'This key has a passphrase.' : 'The passphrase of the key is wrong.'),
  },
  help: {
    vi: 'Ghi mật khẩu vào một tệp và dùng --passphrase-file, hoặc đặt biến BANTIN_KEY_PASSPHRASE.',
    en: 'Write the passphrase into a file and use --passphrase-file, or set BANTIN_KEY_PASSPHRASE.',
  },
  explanation: {
    vi: 'Mật khẩu giữ cho khóa còn an toàn khi mất USB hay máy tính. Không ai mở được khóa nếu quên mật khẩu: khi đó phải thay khóa.',
    en: 'The passphrase keeps the key safe when a USB stick or a computer is lost. Nobody can open the key without it: whoever forgets it must replace the key.',
  },
})

/** `keys.json` is not a list of keys. */
export const keyListUnreadable = defineRule<{ problem: FileProblem }>({
  id: 'signing/key-list',
  severity: 'error',
  message: {
    vi: ({ problem }) => `Không đọc được danh sách khóa: ${whatIsWrong(problem).vi}.`,
    en: ({ problem }) => `The list of keys cannot be read: ${whatIsWrong(problem).en}.`,
  },
  help: {
    vi: 'Lấy lại keys.json từ bản lưu hoặc từ trang của bản tin.',
    en: 'Take keys.json again from your backup or from the bulletin’s site.',
  },
  explanation: WHY_KEYS,
})

/** Why a key must not sign. */
export type UnusableKey = 'not-listed' | 'not-endorsed' | 'before' | 'after' | 'revoked'

const UNUSABLE: Readonly<Record<UnusableKey, Localised>> = {
  'not-listed': { vi: 'không có trong keys.json của bản tin', en: 'it is not in the bulletin’s keys.json' },
  'not-endorsed': { vi: 'chưa được khóa trước xác nhận', en: 'no earlier key vouches for it' },
  before: { vi: 'chưa có hiệu lực vào ngày ký', en: 'it is not valid yet on the day of the signature' },
  after: { vi: 'đã hết hạn vào ngày ký', en: 'it has expired by the day of the signature' },
  revoked: { vi: 'đã bị thu hồi', en: 'it has been revoked' },
}

/** Readers would refuse what this key signs. */
export const keyNotUsable = defineRule<{ id: string; date: string; why: UnusableKey }>({
  id: 'signing/key-not-usable',
  severity: 'error',
  message: {
    vi: ({ id, date, why }) => `Không dùng được khóa ${id} với ngày ${date}: khóa ${UNUSABLE[why].vi}.`,
    en: ({ id, date, why }) => `The key ${id} cannot be used with the date ${date}: ${UNUSABLE[why].en}.`,
  },
  help: {
    vi: 'Dùng khóa đang có hiệu lực; xem keys.json. Khóa mới được thêm bằng “bantin keys rotate”.',
    en: 'Use the key that is valid; see keys.json. A new key is added with “bantin keys rotate”.',
  },
  explanation: WHY_KEYS,
})

/** What signs outside of Bantin gave no signature, or that of another key. */
export const signerFailed = defineRule<{ problem: 'failed' | 'wrong-signature' }>({
  id: 'signing/signer-failed',
  severity: 'error',
  message: {
    vi: ({ problem }) => (problem === 'failed' ? 'Chương trình ký không trả về chữ ký.' : 'Chữ ký nhận được không phải của khóa này.'),
    en: ({ problem }) =>
      problem === 'failed' ? 'What was to sign returned no signature.' : 'The signature that came back is not one of this key.',
  },
  help: {
    vi: 'Kiểm tra thẻ hoặc thiết bị ký. Lệnh của --signer nhận các byte cần ký ở đầu vào và in ra chữ ký Ed25519 (64 byte) dạng base64.',
    en: 'Check the card or device. The command of --signer gets the bytes on its input and prints the Ed25519 signature (64 bytes) in base64.',
  },
  explanation: {
    vi: 'Bantin thử lại mọi chữ ký bằng khóa công khai trước khi ghi, để không phát hành một chữ ký hỏng.',
    en: 'Bantin checks each signature with the public key before it is written, so that no broken one is published.',
  },
})

/** What is to be signed is no manifest. */
export const manifestUnreadable = defineRule<{ problem: FileProblem }>({
  id: 'signing/manifest',
  severity: 'error',
  message: {
    vi: ({ problem }) => `Không đọc được manifest.json: ${whatIsWrong(problem).vi}.`,
    en: ({ problem }) => `manifest.json cannot be read: ${whatIsWrong(problem).en}.`,
  },
  help: { vi: 'Xuất bản lại bằng “bantin build” rồi ký.', en: 'Build again with “bantin build”, then sign.' },
  explanation: {
    vi: 'Chữ ký đứng tên cho manifest.json, tệp ghi dấu SHA-256 của mọi tệp trong số. Thiếu nó thì không có gì để ký.',
    en: 'A signature stands for manifest.json, which holds the SHA-256 of every file of the issue. Without it there is nothing to sign.',
  },
})

/** A change of the list that makes no sense. */
export const keyNotListed = defineRule<{ id: string; nearest?: string | undefined }>({
  id: 'signing/key-not-listed',
  severity: 'error',
  message: {
    vi: ({ id, nearest }) => `Danh sách không có khóa “${id}”.${nearest ? ` Có phải “${nearest}”?` : ''}`,
    en: ({ id, nearest }) => `The list has no key “${id}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  },
  help: { vi: 'Mã của các khóa nằm trong keys.json.', en: 'The ids of the keys stand in keys.json.' },
  explanation: WHY_KEYS,
})

/** The same key a second time. */
export const keyListedTwice = defineRule<{ id: string }>({
  id: 'signing/key-listed-twice',
  severity: 'error',
  message: { vi: ({ id }) => `Khóa ${id} đã có trong danh sách.`, en: ({ id }) => `The key ${id} is in the list already.` },
  help: { vi: 'Thay khóa thì tạo một khóa mới.', en: 'To replace a key, make a new one.' },
  explanation: WHY_KEYS,
})

/** All rules of this package. */
export const rules: readonly AnyRule[] = [
  keyFileUnreadable,
  passphraseNeeded,
  keyListUnreadable,
  keyNotUsable,
  signerFailed,
  manifestUnreadable,
  keyNotListed,
  keyListedTwice,
]
