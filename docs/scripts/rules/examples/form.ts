import { docx } from '@bantin/to-docx'
import { email } from '@bantin/to-email'
import { epub } from '@bantin/to-epub'
import { exchange } from '@bantin/to-exchange'
import { feed } from '@bantin/to-feed'
import { pdf } from '@bantin/to-pdf'
import { speech } from '@bantin/to-speech'
import { text } from '@bantin/to-text'
import { ISSUE, ITEM } from '../base.ts'
import type { Example } from '../example.ts'
import { CUT_PNG, WEBP } from '../files/pictures.ts'
import { body, file, told } from '../kinds/in-bulletin.ts'

const BULLETIN = 'bulletin.yaml'
const WIDE = '| Thôn | Sáng | Trưa | Chiều | Tối | Ghi chú |\n| --- | --- | --- | --- | --- | --- |\n'
const ROW = '| Ven | 20 | 35 | 30 | 18 | gặt |\n'

const PICTURE = 'issues/2026-11/images/dong-lua.svg'
/** The other item without its drawing. */
const PLAIN = { 'issues/2026-11/items/nuoc-sach.md': '---\ntitle: Giữ nước sạch\n---\n\nĐậy kín bể nước.\n' }
const images = (name: string, bytes: Uint8Array) => ({ [`issues/2026-11/images/${name}`]: bytes })

/** Rules that a form has of its own. */
export const formExamples: readonly Example[] = [
  file(
    'to-feed/no-site',
    BULLETIN,
    { good: 'site: https://lang-ven.example/ban-tin\nlanguages: [vi]', bad: 'languages: [vi]' },
    { forms: [feed()] },
  ),
  file(
    'to-email/no-sender',
    BULLETIN,
    { good: '  name: Tổ thông tin Làng Ven\n  email: bantin@lang-ven.example', bad: '  name: Tổ thông tin Làng Ven' },
    { forms: [email()] },
  ),
  file('to-feed/internal-issue', ISSUE, { good: 'audience: public', bad: 'audience: internal' }, { forms: [feed()] }),
  body(
    'to-speech/table-not-read',
    { good: 'Thôn Ven nóng nhất vào buổi trưa, 35 độ.', bad: `${WIDE}${ROW.repeat(12).trim()}` },
    { forms: [speech()] },
  ),
  body('to-speech/other-language', { good: 'Nước sạch là vốn quý.', bad: ':::tieng{lang=rad}\nÊa doh.\n:::' }, { forms: [speech()] }),
  body(
    'to-text/cut-word',
    { good: 'Xem https://lang-ven.example/lich', bad: `Xem https://lang-ven.example/${'lich-gat-'.repeat(40)}2026` },
    { forms: [text({ messages: { limit: 300 } })] },
  ),
  body('to-speech/uncertain-reading', { good: 'Họp ở nhà ông Hòa.', bad: 'Họp ở số nhà 12/5.' }, { forms: [speech()] }),
  file('to-speech/internal-not-read', ISSUE, { good: 'audience: public', bad: 'audience: internal' }, { forms: [speech()] }),
  file('to-exchange/internal-issue', ISSUE, { good: 'audience: public', bad: 'audience: internal' }, { forms: [exchange()] }),
  file('to-epub/broken-image', PICTURE, { good: 'fill="#1c6b57"/>', bad: 'fill="#1c6b57">' }, { forms: [epub()] }),
  body(
    'to-docx/drawing-without-fallback',
    { good: 'Đồng lúa chín vàng.', bad: '![Đồng lúa](../images/dong-lua.svg)' },
    { forms: [docx()], files: PLAIN },
  ),
  body(
    'to-docx/unsupported-image',
    { good: 'Đồng lúa chín vàng.', bad: '![Đồng lúa](../images/dong-lua.webp)' },
    { forms: [docx()], files: { ...PLAIN, ...images('dong-lua.webp', WEBP) } },
  ),
  body('pdf/missing-glyph', { good: 'Dấu đi bộ.', bad: 'Dấu đi bộ: 𓂻.' }, { forms: [pdf()] }),
  file(
    'pdf/missing-font',
    BULLETIN,
    { good: 'theme:\n', bad: 'theme:\n  fonts:\n    serif: [Chữ Làng Ven, Noto Serif]\n' },
    { forms: [pdf()] },
  ),
  file(
    'pdf/code-too-long',
    BULLETIN,
    {
      good: 'languages: [vi]',
      bad: `site: https://lang-ven.example/${'ban-tin-'.repeat(50)}
languages: [vi]`,
    },
    { forms: [pdf()] },
  ),
  file(
    'pdf/meeting-not-planned',
    ISSUE,
    { good: 'meeting:\n  minutes: 30\n  items:\n    - item: gat-lua\n      minutes: 10\n', bad: '' },
    { forms: [pdf({ meeting: true })] },
  ),
  file(
    'pdf/standard-refused',
    PICTURE,
    { good: '<rect width="320"', bad: '<text x="5" y="60">Lọc: <tspan font-weight="700">ត្រងទឹក</tspan></text><rect width="320"' },
    { forms: [pdf()] },
  ),
  told(
    'pdf/broken-image',
    {
      words: { vi: 'Ảnh `lua.png` chép chưa xong.', en: 'The picture `lua.png`, of which only a part was copied.' },
      files: { [ITEM]: '---\ntitle: Gặt lúa\n---\n\n![Lúa chín](../images/lua.png)\n', ...images('lua.png', CUT_PNG) },
    },
    { forms: [pdf()] },
  ),
  told(
    'pdf/nested-too-deep',
    {
      words: { vi: 'Bài có 40 trích dẫn lồng nhau.', en: 'An item with 40 quotations within one another.' },
      files: { [ITEM]: `---\ntitle: Gặt lúa\n---\n\n${'> '.repeat(40)}Lúa chín.\n` },
    },
    { forms: [pdf()] },
  ),
]
