import type { ListMark, ManuscriptParagraph } from '@bantin/drafting'
import { type LooseBlock, withoutSign } from './blocks.ts'
import { type Mark, markAt } from './list-mark.ts'

/** In sizes of the letters: marks that stand so close below one another are of one list. */
const SAME_PLACE = 0.6
const DEEPEST = 8

/** A list that goes on. */
interface OpenList {
  readonly kind: string
  readonly left: number
  readonly items: number[]
  readonly level: number
  /** The first of its marks stands for a list even alone, or it is within another one. */
  readonly sure: boolean
  readonly root: OpenList | undefined
  number: number | undefined
}

/**
 * Make lists of paragraphs that begin with a mark: bullets, and numbers or letters that go on one after the other. What stands further in is a list
 * within the item above.
 */
export function findLists(blocks: readonly LooseBlock[]): LooseBlock[] {
  const found = blocks.map(withLabel)
  const lists: OpenList[] = []
  let open: OpenList[] = []
  for (const [at, one] of found.entries()) {
    const mark = markOf(one)
    if (!mark) {
      open = []
      continue
    }
    const { left, size } = one.lines[0]!
    const before = found[at - 1]?.lines[0]
    const apart = before !== undefined && (before.page !== one.lines[0]!.page || one.lines[0]!.y < before.y)
    // in the next column all stands further in; a number says where it goes on
    const there = apart ? open.findLastIndex((list) => goesOn(list, mark)) : -1
    if (there >= 0) open = open.slice(0, there + 1)
    else while (open.length > 0 && left < open.at(-1)!.left - SAME_PLACE * size) open.pop()
    const top = open.at(-1)
    if (top && (there >= 0 || (left <= top.left + SAME_PLACE * size && goesOn(top, mark)))) {
      top.items.push(at)
      top.number = mark.number
      continue
    }
    if (top && left <= top.left + SAME_PLACE * size) open.pop()
    const outer = open.at(-1)
    const list: OpenList = {
      kind: mark.kind,
      left,
      items: [at],
      level: Math.min(DEEPEST, open.length),
      sure: mark.sure || outer !== undefined,
      root: outer?.root ?? outer,
      number: mark.number,
    }
    lists.push(list)
    open.push(list)
  }
  const ids = new Map<OpenList, string>()
  for (const list of lists) {
    if (!list.sure && list.items.length < 2) continue
    const root = list.root ?? list
    const id = ids.get(root) ?? `list-${ids.size + 1}`
    ids.set(root, id)
    for (const at of list.items) found[at] = itemOf(found[at]!, id, list.level)
  }
  return found
}

const goesOn = ({ kind, number }: OpenList, mark: Mark): boolean =>
  mark.kind === kind && (!mark.ordered || mark.number === (number ?? 0) + 1)

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

function itemOf(one: LooseBlock, list: string, level: number): LooseBlock {
  const { label, ordered, number } = markOf(one)!
  const mark: ListMark = { list, level, ordered, label, ...(number === undefined ? {} : { number }) }
  const { alignment: _, indent: __, ...paragraph } = one.block as ManuscriptParagraph
  return { ...one, block: { ...withoutSign(paragraph, label), list: mark } }
}
