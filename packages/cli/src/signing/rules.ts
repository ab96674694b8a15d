import { type AnyRule, defineRule } from '@bantin/diagnostics'

/** The files are not those of the manifest. */
export const filesDiffer = defineRule<{ folder: string; names: readonly string[]; more: number }>({
  id: 'signing/files-differ',
  severity: 'error',
  message: {
    vi: ({ folder, names, more }) =>
      `Không ký: các tệp trong “${folder}” khác với manifest.json: ${names.join(', ')}${more > 0 ? ` và ${more} tệp khác` : ''}.`,
    en: ({ folder, names, more }) =>
      `Nothing was signed: files in “${folder}” are not as in manifest.json: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  },
  help: { vi: 'Xuất bản lại bằng “bantin build” rồi ký.', en: 'Build again with “bantin build”, then sign.' },
  explanation: {
    vi: 'Ký một thư mục đã bị sửa thì người đọc sẽ được báo là “bị sửa” ngay từ đầu, hoặc cơ quan ký cho điều mình không viết.',
    en: 'If a changed folder were signed, readers would be told “altered” from the start, or the office would sign what it did not write.',
  },
})

/** There is nothing to sign. */
export const noOutput = defineRule<{ folder: string }>({
  id: 'signing/no-output',
  severity: 'error',
  message: {
    vi: ({ folder }) => `Trong “${folder}” không có manifest.json: số này chưa được xuất bản.`,
    en: ({ folder }) => `There is no manifest.json in “${folder}”: the issue has not been built.`,
  },
  help: { vi: 'Chạy “bantin build” trước.', en: 'Run “bantin build” first.' },
  explanation: {
    vi: 'Chữ ký đứng tên cho các tệp đã xuất bản, không phải cho bản thảo.',
    en: 'A signature stands for the files that are published, not for the drafts.',
  },
})

/** The bulletin has keys already. */
export const keysExist = defineRule({
  id: 'signing/keys-exist',
  severity: 'error',
  message: { vi: 'Bản tin đã có keys.json.', en: 'The bulletin has a keys.json already.' },
  help: {
    vi: 'Thay khóa bằng “bantin keys rotate”; nếu khóa cũ đã mất, thêm --without-former.',
    en: 'Replace the key with “bantin keys rotate”; if the former key is lost, add --without-former.',
  },
  explanation: {
    vi: 'Bỏ danh sách cũ thì mọi số đã ký không còn xác minh được.',
    en: 'Without the former list, no issue that was signed could be verified any more.',
  },
})

/** The bulletin has no keys yet. */
export const noKeys = defineRule({
  id: 'signing/no-keys',
  severity: 'error',
  message: { vi: 'Không có keys.json.', en: 'There is no keys.json.' },
  help: {
    vi: 'Tạo khóa đầu tiên bằng “bantin keys new”, hoặc dùng --keys.',
    en: 'Make the first key with “bantin keys new”, or use --keys.',
  },
  explanation: {
    vi: 'keys.json là danh sách khóa của bản tin; thiếu nó thì không ai biết chữ ký là của ai.',
    en: 'keys.json lists the keys of the bulletin; without it nobody knows whose a signature is.',
  },
})

/** A private key would lie where it is copied, sent and published. */
export const keyInBulletin = defineRule<{ folder: string }>({
  id: 'signing/key-in-bulletin',
  severity: 'error',
  message: {
    vi: ({ folder }) => `Không ghi khóa riêng vào “${folder}”: thư mục ấy nằm trong thư mục bản tin.`,
    en: ({ folder }) => `The private key is not written to “${folder}”: it lies in the bulletin folder.`,
  },
  help: { vi: 'Chọn nơi khác bằng --out, ví dụ một USB.', en: 'Choose another place with --out, such as a USB stick.' },
  explanation: {
    vi: 'Thư mục bản tin được chép, gửi và đưa lên mạng; khóa riêng đi theo là mất khóa.',
    en: 'A bulletin folder is copied, sent and published; a private key that goes with it is lost.',
  },
})

/** A key file could not be written. */
export const keyNotWritten = defineRule<{ path: string; code: string }>({
  id: 'signing/key-not-written',
  severity: 'error',
  message: {
    vi: ({ path, code }) => `Không ghi được khóa vào “${path}” (${code}).`,
    en: ({ path, code }) => `The key cannot be written to “${path}” (${code}).`,
  },
  help: { vi: 'Chọn một thư mục ghi được bằng --out.', en: 'Choose a folder that can be written, with --out.' },
  explanation: {
    vi: 'Khóa có sẵn không bao giờ bị ghi đè. Khi khóa riêng chưa được ghi, keys.json cũng giữ nguyên.',
    en: 'A key that is there is never overwritten. While the private key is not written, keys.json stays as it is.',
  },
})

/** Beginning anew means to vouch for all keys before: a device alone cannot be asked to do that here. */
export const keyNeedsFormer = defineRule({
  id: 'signing/device-needs-former',
  severity: 'error',
  message: {
    vi: 'Không dùng --public cùng với --without-former: khóa gốc mới phải ký xác nhận các khóa trước nó.',
    en: '--public does not go with --without-former: a new anchor has to vouch for the keys before it.',
  },
  help: {
    vi: 'Tạo khóa gốc mới bằng --without-former trước, rồi dùng nó để xác nhận khóa của thiết bị.',
    en: 'Make a new anchor with --without-former first, then let it vouch for the key of the device.',
  },
  explanation: {
    vi: 'Nếu không ai xác nhận các khóa cũ, những số đã ký không còn xác minh được.',
    en: 'If nobody vouched for the former keys, the issues that they signed could not be verified any more.',
  },
})

/** All rules of the signing commands. */
export const signingRules: readonly AnyRule[] = [filesDiffer, noOutput, keysExist, noKeys, keyInBulletin, keyNotWritten, keyNeedsFormer]
