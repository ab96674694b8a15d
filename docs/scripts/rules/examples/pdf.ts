import type { Localised } from '@bantin/diagnostics'
import { pdf } from '@bantin/from-pdf'
import type { Example } from '../example.ts'
import { endlessPdf, lockedPdf, OWN_CODE, PICTURE, pdfFile, UNSEEN, WORDS } from '../files/pdf-file.ts'
import { imported } from '../kinds/imported.ts'

type Options = NonNullable<Parameters<typeof pdf>[0]>

/** A PDF, told in words. */
const told = (
  vi: string,
  en: string,
  bytes: Uint8Array,
  options: Options = {},
): { words: Localised; bytes: Uint8Array; importers: ReturnType<typeof pdf>[] } => ({
  words: { vi, en },
  bytes,
  // a busy machine takes its time
  importers: [pdf({ ...options, limits: { seconds: 60, ...options.limits } })],
})

const GOOD = told('Tệp PDF xuất từ Word, chữ chọn được bằng chuột.', 'A PDF made by Word, whose text can be selected.', pdfFile([WORDS]))
const one = (rule: string, bad: ReturnType<typeof told>): Example => imported(rule, 'so-7.pdf', { bad, good: GOOD })

/** Rules of PDF files that are imported. */
export const pdfExamples: readonly Example[] = [
  one(
    'pdf/unreadable',
    told('Tệp chỉ còn chín byte đầu.', 'A file of which only the first nine bytes are left.', new TextEncoder().encode('%PDF-1.7\n')),
  ),
  one('pdf/scanned-page', told('Trang quét: chỉ có ảnh, không có chữ.', 'A scanned page: a picture without text.', pdfFile([PICTURE]))),
  one(
    'pdf/recognised-text',
    told('Trang quét, có lớp chữ ẩn do máy nhận dạng.', 'A scanned page with an unseen layer of recognised text.', pdfFile([UNSEEN])),
  ),
  one(
    'pdf/unknown-letters',
    told(
      'Tệp có phông chữ dùng mã riêng, không kèm bảng mã.',
      'A file whose font has a code of its own, without the key to it.',
      pdfFile(['BT /F1 12 Tf 50 550 Td (\x01\x02\x03\x04\x05\x06 Gat lua) Tj ET'], { font: OWN_CODE }),
    ),
  ),
  one('pdf/encrypted', told('Tệp PDF đặt mật khẩu mở.', 'A PDF with a password to open it.', lockedPdf())),
  one('pdf/broken-page', told('Tệp có danh sách trang bị hỏng.', 'A file whose list of pages is damaged.', endlessPdf())),
  one(
    'pdf/unread-pages',
    told(
      'Tệp ba trang, với `pdf({ limits: { pages: 1 } })`.',
      'A file of three pages, with `pdf({ limits: { pages: 1 } })`.',
      pdfFile([WORDS, WORDS, WORDS]),
      { limits: { pages: 1 } },
    ),
  ),
  one(
    'pdf/too-big',
    told(
      'Ảnh mở ra lớn hơn giới hạn; ở đây là `pdf({ limits: { streamBytes: 1000 } })`.',
      'A picture that unfolds beyond the limit; here `pdf({ limits: { streamBytes: 1000 } })`.',
      pdfFile([PICTURE], { pixels: 100 }),
      { limits: { streamBytes: 1000 } },
    ),
  ),
  one(
    'pdf/picture-too-large',
    told(
      'Ảnh 100 × 100 điểm, với `pdf({ limits: { pixels: 1000 } })`.',
      'A picture of 100 × 100 pixels, with `pdf({ limits: { pixels: 1000 } })`.',
      pdfFile([`${WORDS} ${PICTURE}`], { pixels: 100 }),
      { limits: { pixels: 1000 } },
    ),
  ),
]
