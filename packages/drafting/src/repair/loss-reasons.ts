import type { Localised } from '@bantin/diagnostics'
import type { Unrecoverable } from '@bantin/vietnamese/encoding'

/** Why letters cannot be told. */
export const LOSS_REASONS: Readonly<Record<Unrecoverable['reason'] | 'unknown-symbol', Localised>> = {
  'replacement-character': {
    vi: 'Chữ đã bị thay bằng ký hiệu � từ trước khi nhập; chữ gốc không còn trong tệp.',
    en: 'A letter was replaced by � before the import; it is no longer in the file.',
  },
  'question-mark': {
    vi: 'Chữ đã bị thay bằng dấu hỏi từ trước khi nhập; chữ gốc không còn trong tệp.',
    en: 'A letter was replaced by a question mark before the import; it is no longer in the file.',
  },
  'lost-letter': {
    vi: 'Một chữ của bảng mã cũ đã rơi mất khi tệp được chuyển hoặc sao chép.',
    en: 'A letter of a legacy encoding was dropped when the file was converted or copied.',
  },
  'unknown-symbol': {
    vi: 'Ký hiệu của phông chữ hình chưa biết ứng với ký tự Unicode nào; mã của nó được giữ nguyên.',
    en: 'It is not known which Unicode character this sign of a symbol font is; its code is kept.',
  },
}
