import type { Root } from 'mdast'

/** A text, and its tree as it was parsed. */
export interface Parsed {
  readonly text: string
  readonly tree: Root
}

/** The part of a text that has to be parsed again: whole blocks of the old text, and what stands there now. */
export interface ChangedBlocks {
  /** Index of the first block of the old tree that goes, and of the first behind it that stays. */
  readonly from: number
  readonly to: number
  /** Offset and line at which the part begins, in both texts. */
  readonly start: number
  readonly line: number
  readonly before: string
  readonly now: string
}

/**
 * Find the blocks around a change. Both ends are paragraphs or headings that begin a line behind a blank one: such a line closes every
 * list, quotation and note, so the parse of one side does not depend on the other.
 *
 * @returns nothing when the change is not surrounded by such blocks
 */
export function changedBlocks({ text: before, tree }: Parsed, now: string): ChangedBlocks | undefined {
  const same = commonEnds(before, now)
  const { children } = tree
  const startOf = (index: number): number => children[index]?.position?.start.offset ?? before.length
  const isBorder = (index: number): boolean => isPlainBlock(children[index]) && beginsAlone(before, startOf(index))
  let from = children.length - 1
  while (from >= 0 && !(startOf(from) < same.head && isBorder(from))) from--
  if (from < 0) return undefined
  let to = from + 1
  while (to < children.length && !(startOf(to) - 2 >= before.length - same.tail && isBorder(to))) to++
  const start = startOf(from)
  const end = to < children.length ? startOf(to) : before.length
  return {
    ...{ from, to, start, line: children[from]?.position?.start.line ?? 1 },
    before: before.slice(start, end),
    now: now.slice(start, now.length - (before.length - end)),
  }
}

function commonEnds(a: string, b: string): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head++
  let tail = 0
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++
  return { head, tail }
}

const isPlainBlock = (node: Root['children'][number] | undefined): boolean => node?.type === 'paragraph' || node?.type === 'heading'

const beginsAlone = (text: string, at: number): boolean => text.startsWith('\n\n', at - 2) && /^[\p{L}#]/u.test(text.slice(at, at + 2))
