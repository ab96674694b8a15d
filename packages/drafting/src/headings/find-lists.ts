import type { ListMark, ManuscriptBlock, ManuscriptParagraph } from '../manuscript/block.ts'
import type { Inline } from '../manuscript/inline.ts'

const BULLET = /^\s*([•●▪■◦○➢➤❖✓✔☐*]|[-–—+])(?:\s+(?=\S)|(?<=[-–+•])(?=\p{L}))/u
const NUMBER = /^\s*((\d{1,3})[.)])\s+(?=\S)/

/** A file may say any level. */
const DEEPEST = 8

/** A mark that was typed. */
interface Mark {
  readonly label: string
  readonly number?: number | undefined
  /** The characters that it takes in the text. */
  readonly length: number
}

/**
 * Find lists that were typed: paragraphs that begin with `-`, `+` or `•`, and numbers that run on from 1. The mark leaves the text and becomes the
 * list's. `+` under `-` is one level below, as Vietnamese authors use it. Marks such as `a)` stay in the text.
 */
export function findLists(blocks: readonly ManuscriptBlock[]): ManuscriptBlock[] {
  const marks = blocks.map((block) => (block.type === 'paragraph' ? markOf(block) : undefined))
  keepNumbersThatRunOn(blocks, marks)
  // the marks of the open lists, the outermost first
  let open: string[] = []
  let lists = 0
  return blocks.map((block, at) => {
    if (block.type === 'box') return { ...block, blocks: findListsOfBox(block.blocks) }
    if (block.type !== 'paragraph' || (block.inlines.every(isBlank) && !block.list)) {
      if (block.type === 'table') open = []
      return block
    }
    const mark = marks[at]
    if (block.list) open = Array<string>(Math.min(Math.max(block.list.level, 0) + 1, DEEPEST)).fill('file')
    else if (!mark) open = []
    if (!mark) return block
    const kind = mark.number === undefined ? mark.label.replace(/[–—]/, '-') : mark.label.replace(/\d+/, '1')
    if (open.length === 0) lists++
    const known = open.lastIndexOf(kind)
    open = known < 0 ? [...open, kind] : open.slice(0, known + 1)
    const { number } = mark
    const list: ListMark = {
      list: `typed-${lists}`,
      level: open.length - 1,
      ordered: number !== undefined,
      ...(number === undefined ? {} : { number }),
      label: mark.label,
    }
    return { ...block, list, inlines: withoutStart(block.inlines, mark.length) }
  })
}

/** Boxes within a box come later, in the tree: a box has lists of its own. */
function findListsOfBox(blocks: readonly ManuscriptBlock[]): ManuscriptBlock[] {
  return blocks.some(({ type }) => type === 'box') ? [...blocks] : findLists(blocks)
}

const isBlank = (one: Inline): boolean => one.type === 'anchor' || (one.type === 'text' && one.text.trim() === '')

function markOf({ inlines, list, role, level }: ManuscriptParagraph): Mark | undefined {
  if (list || level !== undefined || (role && role !== 'quote')) return undefined
  const [first] = inlines.filter((one) => one.type !== 'anchor')
  if (first?.type !== 'text') return undefined
  let text = ''
  for (const one of inlines) {
    if (one.type === 'text') text += one.text
    else if (one.type !== 'anchor') break
    if (text.length > 20) break
  }
  // behind a quotation, a long dash names who said it
  if (role === 'quote' && /^\s*—/.test(text)) return undefined
  const bullet = BULLET.exec(text)
  if (bullet) return { label: bullet[1] as string, length: bullet[0].length }
  const number = NUMBER.exec(text)
  return number ? { label: number[1] as string, number: Number(number[2]), length: number[0].length } : undefined
}

/** A number makes a list where it follows the one before, and another follows; from heading to heading, other text between them or not. */
function keepNumbersThatRunOn(blocks: readonly ManuscriptBlock[], marks: (Mark | undefined)[]): void {
  const chains = new Map<string, number[]>()
  const close = (kind: string) => {
    const chain = chains.get(kind) ?? []
    if (chain.length < 2) for (const at of chain) marks[at] = undefined
    chains.delete(kind)
  }
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'paragraph' && block.level !== undefined) for (const kind of [...chains.keys()]) close(kind)
    const mark = marks[at]
    if (mark?.number === undefined) continue
    const kind = mark.label.slice(-1)
    const last = chains.get(kind)?.at(-1)
    const goesOn = last !== undefined && marks[last]?.number === mark.number - 1
    if (!goesOn) close(kind)
    if (goesOn) chains.get(kind)?.push(at)
    else if (mark.number === 1) chains.set(kind, [at])
    else marks[at] = undefined
  }
  for (const kind of [...chains.keys()]) close(kind)
}

/** The runs without their first characters. */
function withoutStart(inlines: readonly Inline[], length: number): Inline[] {
  let left = length
  return inlines.map((one) => {
    if (one.type !== 'text' || left === 0) return one
    const taken = Math.min(left, one.text.length)
    left -= taken
    return { ...one, text: one.text.slice(taken) }
  })
}
