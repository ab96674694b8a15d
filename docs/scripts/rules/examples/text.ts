import { ITEM } from '../base.ts'
import type { Example } from '../example.ts'
import { body, told } from '../kinds/in-bulletin.ts'

const item = (text: string) => `---\ntitle: Gặt lúa\n---\n\n${text}\n`

/** Rules of the text of an item. */
export const textExamples: readonly Example[] = [
  body('note/undefined', { good: 'Gặt trước ngày 12.[^1]\n\n[^1]: Theo bản tin thời tiết nông vụ.', bad: 'Gặt trước ngày 12.[^1]' }),
  body('note/unused', {
    good: 'Gặt trước ngày 12.[^1]\n\n[^1]: Theo bản tin thời tiết.',
    bad: 'Gặt trước ngày 12.\n\n[^1]: Theo bản tin thời tiết.',
  }),
  body('note/defined-twice', {
    good: 'Gặt sớm.[^1] Phơi khô.[^2]\n\n[^1]: Trạm Khuyến nông.\n\n[^2]: Dưới 14% ẩm.',
    bad: 'Gặt sớm.[^1] Phơi khô.\n\n[^1]: Trạm Khuyến nông.\n\n[^1]: Dưới 14% ẩm.',
  }),
  body('heading/title-in-body', { good: '## Phơi thóc\n\nPhơi mỏng.', bad: '# Phơi thóc\n\nPhơi mỏng.' }),
  body('heading/skipped-level', {
    good: '## Phơi thóc\n\n### Sân phơi\n\nQuét sạch sân.',
    bad: '## Phơi thóc\n\n#### Sân phơi\n\nQuét sạch sân.',
  }),
  body('image/alt-missing', { good: '![Đồng lúa chín vàng](../images/dong-lua.svg)', bad: '![](../images/dong-lua.svg)' }),
  body('image/remote', { good: '![Đồng lúa](../images/dong-lua.svg)', bad: '![Đồng lúa](https://anh.example/dong-lua.jpg)' }),
  body('link/unknown-item', { good: 'Xem bài [nước sạch](nuoc-sach.md).', bad: 'Xem bài [nước sạch](nuoc-sah.md).' }),
  body('link/unknown-heading', { good: 'Xem [thau rửa bể](nuoc-sach.md#thau-rua-be).', bad: 'Xem [thau rửa bể](nuoc-sach.md#rua-be).' }),
  body('link/broken-fragment', {
    good: '## Phơi thóc\n\nXem [cách phơi](#phoi-thoc).',
    bad: '## Phơi thóc\n\nXem [cách phơi](#phoi-lua).',
  }),
  body('link/unusable', { good: 'Gọi [trạm y tế](tel:02005550118).', bad: 'Mở [tệp trên máy](file:///C:/bai.docx).' }),
  body('markdown/raw-html', { good: 'Gặt **trước ngày 12**.', bad: 'Gặt <b>trước ngày 12</b>.' }),
  body('directive/unknown', { good: ':::ghi-nho\nPhơi khô rồi mới cất.\n:::', bad: ':::ghi-nhoo\nPhơi khô rồi mới cất.\n:::' }),
  body('directive/unclosed', { good: ':::luu-y\nTắt máy khi gỡ rơm.\n:::', bad: ':::luu-y\nTắt máy khi gỡ rơm.' }),
  body('directive/language-missing', { good: ':::tieng{lang=rad}\nÊa mnăm.\n:::', bad: ':::tieng\nÊa mnăm.\n:::' }),
  body('include/file-not-named', { good: '::chen{tep="../../../shared/so-dien-thoai.md"}', bad: '::chen' }),
  body('table/number-out-of-order', {
    good: 'Bảng 1. Lịch gặt\n\n| Thôn | Ngày |\n| --- | --- |\n| Ven | 12/11 |\n\nBảng 2. Lịch phơi\n\n| Thôn | Ngày |\n| --- | --- |\n| Ven | 14/11 |',
    bad: 'Bảng 1. Lịch gặt\n\n| Thôn | Ngày |\n| --- | --- |\n| Ven | 12/11 |\n\nBảng 3. Lịch phơi\n\n| Thôn | Ngày |\n| --- | --- |\n| Ven | 14/11 |',
  }),
  body('spelling/impossible-syllable', { good: 'Bà con thường gặt xong trước mưa.', bad: 'Bà con thuờng gặt xong trước mưa.' }),
  body('text/lookalike-letter', { good: 'Đồng ruộng đã khô.', bad: 'Ðồng ruộng đã khô.' }),
  body('text/invisible-sign', { good: 'Lúa chín đều.', bad: 'Lúa\u200b chín đều.' }),
  body('text/special-space', { good: 'Lúa chín đều.', bad: 'Lúa\u2003chín đều.' }),
  body('typography/double-space', { good: 'Lúa chín đều.', bad: 'Lúa  chín đều.' }),
  body('typography/space-before-punct', { good: 'Lúa chín, gặt ngay.', bad: 'Lúa chín , gặt ngay.' }),
  body('typography/space-after-punct', { good: 'Lúa chín, gặt ngay.', bad: 'Lúa chín,gặt ngay.' }),
  body('typography/space-inside-brackets', { good: 'Gặt sớm (trước mưa).', bad: 'Gặt sớm ( trước mưa ).' }),
  body('typography/quotes', { good: 'Ghi “thóc giống” trên bao.', bad: 'Ghi "thóc giống" trên bao.' }),
  told('markdown/too-deep', {
    words: {
      vi: 'Bài có 60 trích dẫn lồng nhau: một dòng bắt đầu bằng 60 dấu `>`.',
      en: 'An item with 60 quotations within one another: a line that begins with 60 signs `>`.',
    },
    files: { [ITEM]: item(`${'> '.repeat(60)}Lúa chín.`) },
  }),
  told('markdown/too-tangled', {
    words: { vi: 'Một đoạn dán nhầm, có một vạn dấu `*`.', en: 'A paragraph with ten thousand signs `*`, pasted by mistake.' },
    files: { [ITEM]: item('*a **b '.repeat(10_000)) },
  }),
  told('include/too-many', {
    words: { vi: 'Bài chèn cùng một tệp 101 lần.', en: 'An item that includes a file 101 times.' },
    files: { [ITEM]: item('::chen{tep="../../../shared/so-dien-thoai.md"}\n\n'.repeat(101)) },
  }),
  told('file/not-utf8', {
    words: { vi: 'Bài gõ bằng Notepad, lưu kiểu “Unicode”.', en: 'An item written in Notepad and saved as “Unicode”.' },
    files: {
      [ITEM]: Uint8Array.from([0xff, 0xfe, ...[...item('Lúa chín.')].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])]),
    },
  }),
  told('file/too-large', {
    words: { vi: 'Bài dài hơn năm triệu byte.', en: 'An item of more than five million bytes.' },
    files: { [ITEM]: item('Lúa chín đều.\n\n'.repeat(300_000)) },
  }),
]
