import { ordered } from './lines.ts'

/** How an issue goes out and comes back. */
export type Way = 'Word' | 'a web page'

/** How what an author wrote looks when it comes back. */
export interface Change {
  readonly what: string
  readonly why: string
  /** Both ways, if it is not said. */
  readonly only?: Way
  readonly apply: (lines: readonly string[], item: string, way: Way) => readonly string[]
}

const each = (change: (line: string) => string) => (lines: readonly string[]) => lines.map(change)

/** What a form prints of the front matter of an item, around its text. */
const PRINTED: Readonly<Record<string, Readonly<Record<Way, { readonly above?: readonly string[]; readonly below?: readonly string[] }>>>> =
  {
    'xa-doi-thong/lua-thu-dong': {
      Word: { above: ['*Bài đăng lại từ Bản tin Sông Ngân, số 264, Trung tâm Thông tin tỉnh Sông Ngân.*'] },
      'a web page': { above: ['Bài đăng lại từ *Bản tin Sông Ngân*, số 264, Trung tâm Thông tin tỉnh Sông Ngân.'] },
    },
    'xa-doi-thong/lich-tiem-chung-cuoi-nam': {
      Word: {
        below: [
          '**Đính chính**',
          '**Về số báo doi-thong-2026-10, lich-tiem-chung** · ngày 05 tháng 11 năm 2026',
          'Đã in: ~~Thôn Suối Cạn: thứ Năm, ngày 12 tháng 11, từ 13 giờ 30.~~',
          'Nay sửa là: Thôn Suối Cạn: thứ Năm, ngày 19 tháng 11, từ 7 giờ 30.',
          'Số 17 in nhầm ngày giờ của thôn Cầu Mới sang dòng của thôn Suối Cạn.',
        ],
      },
      'a web page': {
        below: [
          '## Đính chính',
          '- Về số báo doi-thong-2026-10, lich-tiem-chung · ngày 05 tháng 11 năm 2026',
          'Đã in',
          '~~Thôn Suối Cạn: thứ Năm, ngày 12 tháng 11, từ 13 giờ 30.~~',
          'Nay sửa là',
          'Thôn Suối Cạn: thứ Năm, ngày 19 tháng 11, từ 7 giờ 30.',
          'Số 17 in nhầm ngày giờ của thôn Cầu Mới sang dòng của thôn Suối Cạn.',
        ],
      },
    },
  }

/** What our own files do not say any more. These losses stay. */
export const LOSSES: readonly Change[] = [
  {
    what: 'links to other items are text',
    why: 'in a file of its own an item has no address',
    apply: each((line) => line.replace(/\[([^\]]*)\]\((?!https?:|mailto:|tel:)[^)]*\)/g, '$1')),
  },
  {
    what: 'callouts without a title have the name of their kind',
    why: 'forms print it above them',
    apply: each((line) => line.replace(/^:::(ghi-nho|luu-y|cau-hoi)$/, (_, kind: string) => `:::${kind}[${CALLOUTS[kind]}]`)),
  },
  {
    what: 'every callout is of one kind',
    why: 'its colour and its title are all that a file shows of the kind',
    apply: each((line) => line.replace(/^:::(?:luu-y|cau-hoi)\[/, ':::ghi-nho[')),
  },
  {
    what: 'titles of tables have their numbers',
    why: 'forms number them; the words stay as printed',
    apply: (lines) => {
      let number = 0
      return lines.map((line) => line.replace(/^Bảng: /, () => `Bảng ${++number}. `))
    },
  },
  {
    what: 'an address that is nothing but a host ends in a slash',
    why: 'Word files have addresses as browsers write them',
    only: 'Word',
    apply: each((line) => line.replace(/\]\((https?:\/\/[^/)]+)\)/g, ']($1/)')),
  },
  {
    what: 'origin and corrections stand in the text',
    why: 'they are front matter of the item, and printed as paragraphs',
    apply: (lines, item, way) => {
      const { above = [], below = [] } = PRINTED[item]?.[way] ?? {}
      return ordered([
        ...above,
        ...lines.filter((line) => !line.startsWith('[^] ')),
        ...below,
        ...lines.filter((line) => line.startsWith('[^] ')),
      ])
    },
  },
]

const CALLOUTS: Readonly<Record<string, string>> = { 'ghi-nho': 'Ghi nhớ', 'luu-y': 'Lưu ý', 'cau-hoi': 'Câu hỏi thảo luận' }
