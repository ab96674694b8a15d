import { fold } from '@bantin/vietnamese/search'
import type { ManuscriptBlock } from '../manuscript/block.ts'
import { type Line, lineOf, linesOf } from '../manuscript/lines.ts'
import { type Cover, withCover } from './find-cover.ts'
import { type LineFacts, lettersBeside, lineFacts } from './line-facts.ts'

/** A masthead: the blocks that it is made of, and what its lines say. */
export interface Masthead {
  /** The first so many blocks of the manuscript. */
  readonly length: number
  readonly lines: readonly Line[]
  readonly facts: readonly { readonly facts: LineFacts; readonly line: Line }[]
  /** The picture of the cover, where the masthead has one. */
  readonly cover?: Cover | undefined
}

const MOST_BLOCKS = 30
const MOST_LINES = 16

/** The lines below the name that say what a bulletin is. */
const MOST_SUBTITLES = 2

/** Beside its facts, a line of a masthead has few words. */
const MOST_LETTERS = 30

const ORGANISATION =
  /^(?:dang |dang bo|dang uy|tinh |huyen |thanh |ban |uy ban|hoi dong|trung tam|so |cong an|hoi |doan |lien doan|mat tran|mttq|ubnd|chi bo|xa |phuong |thi tran|thi xa|cong hoa xa hoi|doc lap|tai lieu|chiu trach nhiem|dia chi|dien thoai|email|website|www|http|co quan|truong |vien |benh vien |cong ty |hop tac xa |in tai|so luong|ky han|chi dao|bien tap|ban bien tap)/

/** The masthead at the start of a manuscript: its last line is the last one with a fact, and what stands above is of its kind. */
export function findMasthead(blocks: readonly ManuscriptBlock[]): Masthead | undefined {
  const lines: Line[] = []
  const found: { facts: LineFacts; line: Line }[] = []
  let last: Masthead | undefined
  let named = false
  let subtitles = 0
  for (const [i, block] of blocks.slice(0, MOST_BLOCKS).entries()) {
    const own = linesOf([block], MOST_LINES + 1)
    const read = own.map((line) => ({ line, facts: lineFacts(line.text) }))
    const name =
      lines.length > 0 && found.length === 0 && !named && lines.every(({ text }) => isOrganisation(text)) ? nameIn(block) : undefined
    if (name && read[0] && !read[0].facts.bulletin) read[0] = { ...read[0], facts: { ...read[0].facts, bulletin: name } }
    const isSubtitle = own.length === 1 && named && subtitles++ < MOST_SUBTITLES && isShort(own[0]?.text ?? '')
    if (!isSubtitle && !read.every(({ line, facts }) => isFact(line.text, facts) || isOrganisation(line.text))) break
    // Below its number a bulletin has no subtitle any more: there an article may begin
    named = (named || read.some(({ facts }) => facts.bulletin)) && !read.some(({ facts }) => facts.number ?? facts.period)
    lines.push(...own)
    if (lines.length > MOST_LINES) break
    const facts = read.filter(({ line, facts }) => isFact(line.text, facts))
    found.push(...facts)
    if (facts.length > 0) last = { length: i + 1, lines: [...lines], facts: [...found] }
  }
  return last && isEnough(last) ? withCover(last, blocks) : undefined
}

/** Below the offices that publish it stands the name of a bulletin, whatever it is. */
function nameIn(block: ManuscriptBlock): string | undefined {
  if (block.type !== 'paragraph' || (block.role !== 'title' && block.role !== 'heading')) return undefined
  const text = lineOf(block.inlines)
  return isShort(text) ? text : undefined
}

function isFact(text: string, facts: LineFacts): boolean {
  if (facts.bulletin || facts.licence || facts.audience || facts.kind) return true
  return (
    Object.keys(facts).length > 0 &&
    lettersBeside(text) <= MOST_LETTERS &&
    !/\b(?:duong|pho|ngo|to dan pho)\b/.test(fold(text).toLowerCase())
  )
}

const isShort = (text: string): boolean => text.length <= 120 && !/[.!?…]$/.test(text)

const isOrganisation = (text: string): boolean => isShort(text) && ORGANISATION.test(fold(text).toLowerCase())

/** One fact alone may be an article that speaks of a bulletin. */
function isEnough({ facts }: Masthead): boolean {
  const has = (key: keyof LineFacts): boolean => facts.some((one) => one.facts[key] !== undefined)
  if (has('number')) return has('bulletin') || has('period') || has('yearOfPublication')
  if (has('bulletin')) return has('yearOfPublication') || has('licence') || has('date')
  return has('yearOfPublication') && has('period')
}
