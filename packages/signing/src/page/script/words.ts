import type { Outcome } from '../../verify/verdict.ts'

/** What the script of a verify page says on its own account; verdicts have their own words. */
export interface ScriptWords {
  readonly reading: string
  /** Before the headline, for eyes that do not see colours. */
  readonly marks: Readonly<Record<Outcome | 'unchecked', string>>
  readonly done: string
  /** `{n}` files stand around the folders of issues. */
  readonly others: string
  readonly failed: string
  readonly unreadable: string
  readonly badPin: string
  readonly old: string
  readonly oldSame: string
  readonly oldNamed: string
  readonly oldUnknown: string
  readonly oldFolder: string
}

const marks = { genuine: '✔', altered: '✘', 'bad-signature': '✘', revoked: '✘', 'not-valid': '✘', 'unknown-key': '✘' } as const
const asked = { unsigned: '?', unknown: '?', unchecked: '?' } as const

export const scriptWords: Readonly<Record<'vi' | 'en', ScriptWords>> = {
  vi: {
    marks: { ...marks, ...asked },
    reading: 'Đang đọc “{name}”: {share}%',
    done: 'Đã xem {n} mục. Kết quả ở bên dưới.',
    others: 'Không xem {n} tệp nằm ngoài thư mục của các số.',
    failed: 'Không tải được dữ liệu đối chiếu. Hãy kiểm tra đường truyền rồi chọn lại tệp.',
    unreadable: 'Không đọc được tệp này.',
    badPin: 'Dấu vân tay cần ít nhất 16 chữ số (0–9, a–f). Hãy gõ lại, hoặc để trống.',
    old: 'Trình duyệt này quá cũ để kiểm tra chữ ký. Hãy mở trang bằng trình duyệt mới hơn, hoặc dùng lệnh “bantin verify” trên máy tính.',
    oldSame: 'Chưa xác minh được chữ ký: tệp trùng từng byte với một tệp của {title} mà trang này biết.',
    oldNamed: 'Có thể đã bị sửa: tệp mang tên một tệp của {title}, nhưng nội dung khác.',
    oldUnknown: 'Không rõ: tệp này không có trong những số đang có để đối chiếu.',
    oldFolder: 'Chưa xác minh được thư mục này.',
  },
  en: {
    marks: { ...marks, ...asked },
    reading: 'Reading “{name}”: {share}%',
    done: '{n} checked. The results are below.',
    others: '{n} files outside the folders of issues were not looked at.',
    failed: 'The data could not be loaded. Check the connection and choose the file again.',
    unreadable: 'This file could not be read.',
    badPin: 'A fingerprint needs at least 16 digits (0–9, a–f). Type it again, or leave it empty.',
    old: 'This browser is too old to check signatures. Open the page in a newer one, or use “bantin verify” on a computer.',
    oldSame: 'The signature was not verified: byte for byte a file of {title} that this page knows.',
    oldNamed: 'Perhaps altered: it has the name of a file of {title}, but other content.',
    oldUnknown: 'Unknown: none of the issues at hand has this file.',
    oldFolder: 'This folder could not be verified.',
  },
}
