import type { ManuscriptParagraph } from '../manuscript/block.ts'
import { singleSpaced } from '../manuscript/single-spaced.ts'
import { type Numbering, numberingOf } from './numbering.ts'

/** What can be seen of a paragraph as a whole. */
export interface Look {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly capitals: boolean
  readonly centred: boolean
  /** Of most of its characters, in points. */
  readonly size?: number | undefined
  readonly numbering?: Numbering | undefined
}

/** Fewer letters are no heading in capitals. */
const CAPITALS = /(?:\p{L}\P{L}*){4}/u

/** Look at a paragraph. The mark of a list counts as text. */
export function lookOf({ inlines, alignment, list }: ManuscriptParagraph): Look {
  const runs = inlines.filter((one) => one.type === 'text')
  const text = singleSpaced(runs.map((run) => run.text).join(''))
  const filled = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text))
  const shown = filled.map((run) => (run.capitals ? run.text.toUpperCase() : run.text)).join('')
  return {
    text,
    bold: filled.length > 0 && filled.every((run) => run.bold),
    italic: filled.length > 0 && filled.every((run) => run.italic),
    capitals: !/\p{Ll}/u.test(shown) && CAPITALS.test(shown),
    centred: alignment === 'center',
    size: mostOf(filled.map(({ size, text: part }) => [size, part.length])),
    numbering: numberingOf(list?.ordered ? `${list.label} ${text}` : text),
  }
}

function mostOf(sizes: readonly (readonly [size: number | undefined, length: number])[]): number | undefined {
  const lengths = new Map<number, number>()
  for (const [size, length] of sizes) if (size !== undefined) lengths.set(size, (lengths.get(size) ?? 0) + length)
  let most: number | undefined
  for (const [size, length] of lengths) if (most === undefined || length > (lengths.get(most) as number)) most = size
  return most
}

/** Paragraphs of one look are headings of one level. */
export function keyOf({ bold, italic, capitals, centred, size, numbering }: Look): string {
  return [bold, italic, capitals, centred, size === undefined ? '' : Math.round(size * 2), numbering ?? ''].join()
}
