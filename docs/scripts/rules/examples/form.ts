import { email } from '@bantin/to-email'
import { feed } from '@bantin/to-feed'
import { speech } from '@bantin/to-speech'
import { text } from '@bantin/to-text'
import { ISSUE } from '../base.ts'
import { body, type Example, file } from '../example.ts'

const BULLETIN = 'bulletin.yaml'
const WIDE = '| Thôn | Sáng | Trưa | Chiều | Tối | Ghi chú |\n| --- | --- | --- | --- | --- | --- |\n'
const ROW = '| Ven | 20 | 35 | 30 | 18 | gặt |\n'

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
]
