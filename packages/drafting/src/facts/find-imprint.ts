import { fold } from '@bantin/vietnamese/search'
import type { ManuscriptBlock } from '../manuscript/block.ts'
import { lineOf } from '../manuscript/lines.ts'
import { lineFacts } from './line-facts.ts'

const MOST_LINES = 40
const LONGEST = 300
const FEWEST = 3

const TITLE = /^(?:thong tin xuat ban|imprint)$/
/** Only an imprint says these; an article may end with an address and a telephone. */
const OWN =
  /^(?:co quan chu quan|co quan xuat ban|chiu trach nhiem xuat ban|giay phep xuat ban|in tai|in xong|nop luu chieu|publisher|licence|responsible for publication)\s*:/
const ALSO =
  /^(?:thuc hien|so luong|phat hanh|ky han|dia chi|dien thoai|thu dien tu|email|e-mail|trang web|website|bien tap|trinh bay|editors|printed by|copies|printed|published|frequency|address|phone)\s*:/

/** Where the imprint at the end of a manuscript begins: who publishes it, by which licence, where it was printed. */
export function findImprint(blocks: readonly ManuscriptBlock[]): number {
  let from = blocks.length
  let own = 0
  let lines = 0
  for (let i = blocks.length - 1; i >= 0 && lines < MOST_LINES; i--) {
    const block = blocks[i] as ManuscriptBlock
    if (block.type === 'rule') continue
    if (block.type !== 'paragraph' || block.inlines.some(({ type }) => type === 'picture' || type === 'note')) break
    const line = lineOf(block.inlines)
    if (line === '') continue
    const folded = fold(line).toLowerCase()
    if (line.length > LONGEST) break
    if (TITLE.test(folded)) {
      from = i
      break
    }
    const { number, licence } = lineFacts(line)
    const isOwn = OWN.test(folded) || licence !== undefined
    if (!isOwn && !ALSO.test(folded) && number === undefined) break
    lines++
    if (isOwn) {
      own++
      from = i
    }
  }
  return own > 0 && lines >= FEWEST ? from : blocks.length
}
