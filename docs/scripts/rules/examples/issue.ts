import { ISSUE, ITEM } from '../base.ts'
import type { Example } from '../example.ts'
import { PNG } from '../files/pictures.ts'
import { file, told } from '../kinds/in-bulletin.ts'

const NOTICE = 'issues/2026-11/items/nuoc-sach.md'
const PICTURE = 'issues/2026-11/images/dong-lua.svg'
const BULLETIN = 'bulletin.yaml'

/** Rules of `bulletin.yaml`, `issue.yaml` and the front matter of items. */
export const issueExamples: readonly Example[] = [
  file('issue/unknown-section', ISSUE, { good: '    section: mua-vu', bad: '    section: mua-vuu' }),
  file('issue/duplicate-item', ISSUE, { good: '  - item: nuoc-sach\n', bad: '  - item: gat-lua\n' }),
  file('issue/item-without-section', ISSUE, { good: '  - item: nuoc-sach\n    section: doi-song', bad: '  - item: nuoc-sach' }),
  file('issue/period-mismatch', ISSUE, { good: 'period: 2026-11', bad: 'period: 2026-11/2026-12' }),
  file('meeting/unknown-item', ISSUE, { good: '    - item: gat-lua\n      minutes', bad: '    - item: gat-lau\n      minutes' }),
  file('meeting/duplicate-item', ISSUE, {
    good: '    - item: gat-lua\n      minutes: 10\n',
    bad: '    - item: gat-lua\n      minutes: 10\n    - item: gat-lua\n      minutes: 5\n',
  }),
  file('meeting/too-long', ISSUE, { good: '      minutes: 10', bad: '      minutes: 45' }),
  file('file/missing', ISSUE, { good: '  - item: nuoc-sach', bad: '  - item: nuoc-uong' }),
  file('audience/internal-item', NOTICE, { good: 'title: Giữ nước sạch', bad: 'title: Giữ nước sạch\naudience: internal' }),
  file('audience/secret-mark', NOTICE, { good: 'Đậy kín bể nước.', bad: 'TỐI MẬT\n\nĐậy kín bể nước.' }),
  file('schema/missing-key', ISSUE, { good: 'number: 7\n', bad: '' }),
  file('schema/unknown-key', BULLETIN, { good: 'periodicity: monthly', bad: 'periodicty: monthly' }),
  file('schema/unknown-choice', BULLETIN, { good: 'periodicity: monthly', bad: 'periodicity: montly' }),
  file('schema/wrong-type', ISSUE, { good: 'number: 7', bad: 'number: bảy' }),
  file('schema/bad-value', ISSUE, { good: '  quantity: 300', bad: '  quantity: -300' }),
  file('schema/date-notation', ISSUE, { good: 'date: 2026-11-05', bad: 'date: 5/11/2026' }),
  file('schema/impossible-date', ISSUE, { good: 'date: 2026-11-05', bad: 'date: 2026-11-31' }),
  file('schema/unknown-version', ISSUE, { good: 'schema: 1', bad: 'schema: 9' }),
  file('yaml/syntax', ISSUE, { good: 'imprint:\n  responsible:', bad: 'imprint:\n\tresponsible:' }),
  file('item/front-matter-missing', ITEM, {
    good: '---\ntitle: Gặt lúa thu đông\nsummary: Chọn ngày gặt giữa hai đợt mưa.\n---\n\n',
    bad: '',
  }),
  file('item/front-matter-not-closed', ITEM, { good: 'hai đợt mưa.\n---\n', bad: 'hai đợt mưa.\n' }),
  file('file/empty', ITEM, {
    good: '---\ntitle: Gặt lúa thu đông\nsummary: Chọn ngày gặt giữa hai đợt mưa.\n---\n\nLúa chín đều thì gặt ngay.\n',
    bad: '',
  }),
  file('rules/licence-not-valid', BULLETIN, { good: 'validUntil: 2026-12-31', bad: 'validUntil: 2026-06-30' }),
  file('rules/licence-audience', BULLETIN, { good: 'audiences: [public]', bad: 'audiences: [internal]' }),
  file('rules/unknown-pack', BULLETIN, { good: 'rules: [press-law-126-2025]', bad: 'rules: [press-law-126-2052]' }),
  file('rules/none-in-force', BULLETIN, { good: 'rules: [press-law-126-2025]', bad: 'rules: [press-law-103-2016]' }),
  file('rules/page-too-large', BULLETIN, { good: '  format: a5', bad: '  format: a4' }),
  file('rules/imprint-field-missing', ISSUE, { good: '  quantity: 300\n', bad: '' }),
  file('theme/low-contrast', BULLETIN, { good: 'accent: "#1c6b57"', bad: 'accent: "#f5e663"' }),
  file('file/byte-order-mark', ITEM, { good: '---\ntitle: Gặt', bad: '\ufeff---\ntitle: Gặt' }),
  file('file/crlf', ITEM, { good: 'Lúa chín đều thì gặt ngay.\n', bad: 'Lúa chín đều thì gặt ngay.\r\n' }),
  file('file/control-character', ITEM, { good: 'Lúa chín đều', bad: 'Lúa\u0007 chín đều' }),
  file('file/not-text', ITEM, { good: '---\ntitle: Gặt lúa thu đông', bad: '%PDF-1.7\n---\ntitle: Gặt lúa thu đông' }),
  file('issue/number-used-twice', ISSUE, { good: 'number: 7', bad: 'number: 6' }),
  file('issue/id-used-twice', ISSUE, { good: 'id: lang-ven-2026-11', bad: 'id: lang-ven-2026-10' }),
  file('image/active-svg', 'issues/2026-11/images/dong-lua.svg', { good: '<rect ', bad: '<script>mo()</script><rect ' }),
  file('file/outside-folder', NOTICE, { good: 'Đậy kín bể nước.', bad: '![Bể nước](../../../../anh/be.jpg)' }),
  file('include/circular', 'shared/so-dien-thoai.md', { good: 'Trạm y tế: 0200 555 0118.', bad: '::chen{tep="so-dien-thoai.md"}' }),
  file('correction/unknown-item', NOTICE, {
    good: 'title: Giữ nước sạch',
    bad: 'title: Giữ nước sạch\ncorrections:\n  - date: 2026-11-05\n    of: { issue: lang-ven-2026-11, item: gat-lau }\n    wrong: mỗi tuần\n    right: mỗi tháng',
  }),
  told('image/damaged', {
    words: {
      vi: 'Ảnh `dong-lua.svg` thật ra là một tệp chữ đổi tên.',
      en: 'The picture `dong-lua.svg` is really a text that was renamed.',
    },
    files: { [PICTURE]: 'Đồng lúa chín vàng.\n' },
  }),
  told('image/type-mismatch', {
    words: { vi: 'Ảnh `dong-lua.svg` thật ra là một ảnh PNG đổi tên.', en: 'The picture `dong-lua.svg` is really a PNG that was renamed.' },
    files: { [PICTURE]: PNG },
  }),
]
