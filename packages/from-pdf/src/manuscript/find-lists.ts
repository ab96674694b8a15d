import type { ListMark, ManuscriptParagraph } from '@bantin/drafting'
import { type LooseBlock, withoutSign } from './blocks.ts'

/** A mark at the begin of a paragraph. */
interface Mark {
  readonly label: string
  readonly ordered: boolean
  readonly number?: number | undefined
  /** Marks of one list have the same kind. */
  readonly kind: string
  /** It stands for a list even alone. */
  readonly sure: boolean
}

const BULLET = /^([•●○▪■□◦‣➢➤✓])\s*/u
const DASH = /^([-–—+*])\s+/u
const NUMBER = /^((\d{1,3})([.)]))\s+/u
const LETTER = /^(([a-zđ])([.)]))\s+/u
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** Make lists of paragraphs that begin with a mark: bullets, and numbers or letters that go on one after the other. */
export function findLists(blocks: readonly LooseBlock[]): LooseBlock[] {
  const found = blocks.map(withLabel)
  let lists = 0
  for (let i = 0; i < found.length; ) {
    const first = markOf(found[i])
    if (!first) {
      i += 1
      continue
    }
    let end = i + 1
    while (end < found.length && follows(markOf(found[end]), markOf(found[end - 1])!, first)) end += 1
    if (first.sure || end - i > 1) {
      lists += 1
      const left = Math.min(...found.slice(i, end).map(({ lines }) => lines[0]!.left))
      for (let at = i; at < end; at += 1) found[at] = itemOf(found[at]!, `list-${lists}`, left)
    }
    i = end
  }
  return found
}

/** Some programs tag lists and leave the mark in the text. */
function withLabel(one: LooseBlock): LooseBlock {
  if (one.block.type !== 'paragraph' || one.block.list?.label !== '') return one
  const mark = markAt(textOf(one.block))
  if (!mark) return one
  const { label, ordered, number } = mark
  const list = { ...one.block.list, label, ordered, ...(number === undefined ? {} : { number }) }
  return { ...one, block: { ...withoutSign(one.block, label), list } }
}

function markOf(one: LooseBlock | undefined): Mark | undefined {
  if (one?.block.type !== 'paragraph' || one.block.list || one.block.role || !one.lines[0]) return undefined
  const mark = markAt(textOf(one.block))
  // a whole line of bold letters is a heading with a number
  return mark?.ordered && one.lines[0].bold ? undefined : mark
}

/** The begin of a paragraph: its mark may look different from what follows. */
function textOf({ inlines: [first, second] }: ManuscriptParagraph): string {
  return first?.type === 'text' ? first.text + (second?.type === 'text' ? second.text : '') : ''
}

function markAt(text: string): Mark | undefined {
  const bullet = text.match(BULLET)
  if (bullet) return { label: bullet[1]!, ordered: false, kind: 'bullet', sure: true }
  const dash = text.match(DASH)
  if (dash) return { label: dash[1]!, ordered: false, kind: `dash ${dash[1]}`, sure: false }
  const number = text.match(NUMBER)
  if (number) return { label: number[1]!, ordered: true, number: Number(number[2]), kind: `number ${number[3]}`, sure: false }
  const letter = text.match(LETTER)
  const place = letter ? LETTERS.indexOf(letter[2]!) : -1
  return place >= 0 ? { label: letter![1]!, ordered: true, number: place + 1, kind: `letter ${letter![3]}`, sure: false } : undefined
}

function follows(mark: Mark | undefined, before: Mark, first: Mark): boolean {
  if (!mark || mark.kind !== first.kind) return false
  return !mark.ordered || mark.number === (before.number ?? 0) + 1
}

function itemOf(one: LooseBlock, list: string, left: number): LooseBlock {
  const { label, ordered, number } = markOf(one)!
  const level = Math.min(8, Math.floor((one.lines[0]!.left - left) / (one.lines[0]!.size * 1.2)))
  const mark: ListMark = { list, level, ordered, label, ...(number === undefined ? {} : { number }) }
  const { alignment: _, indent: __, ...paragraph } = one.block as ManuscriptParagraph
  return { ...one, block: { ...withoutSign(paragraph, label), list: mark } }
}
