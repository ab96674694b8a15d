import type { SigningWords } from './signing.ts'

/** What `bantin sign`, `verify` and `keys` say in Vietnamese. */
export const signingVi: SigningWords = {
  hashing: 'đối chiếu các tệp',
  waiting: 'chờ thiết bị ký',
  signed: ({ number, office, date, path }) => `Đã ký số ${number} với tên ${office}, ngày ${date}: ${path}`,
  made: ({ id, office, name }) => `Khóa ${id} của ${office} (${name}).`,
  files: (paths) => `Đã ghi:\n${paths.map((path) => `  ${path}`).join('\n')}`,
  fingerprint: (digits) => `Dấu vân khóa, nên in ở măng-sét: ${digits}`,
  keepPrivate: 'Giữ kín tệp .private.json và cất một bản lưu ở nơi khác. Ai có tệp này thì ký được thay cơ quan.',
  rotated: (former) => `Khóa ${former} đã xác nhận khóa mới và thôi dùng; những số đã ký vẫn là bản thật.`,
  anchor: (digits) => `Khóa mới là khóa gốc. Hãy báo cho người đọc dấu mới: ${digits}`,
  revoked: (id) => `Đã thu hồi khóa ${id}. Hãy phát hành lại keys.json để người đọc biết.`,
  keysFrom: (path, digits) =>
    `Danh sách khóa: ${path}. Nếu danh sách được gửi cùng tệp, hãy đối chiếu dấu vân khóa in trên bản tin: ${digits}`,
}
