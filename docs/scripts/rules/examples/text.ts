import { body, type Example } from '../example.ts'

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
]
