import type { Place } from '@bantin/diagnostics'
import type { ExpectedWord } from './expected.ts'

/** A word that a form should show and does not. */
export interface LostWord {
  readonly word: string
  /** `missing`: it stands nowhere, or not often enough; `out-of-order`: only elsewhere. */
  readonly reason: 'missing' | 'out-of-order'
  /** The item it belongs to; none for masthead and imprint. */
  readonly item?: string
  /** `text`, `note`, or the name of the part, such as `printer`. */
  readonly part: string
  /** Its place among the words of that part, from 0. */
  readonly index: number
  /** Path of the source, relative to the bulletin folder. */
  readonly file: string
  readonly place?: Place | undefined
  /** Up to five words before it. */
  readonly before: readonly string[]
  /** Up to five words behind it. */
  readonly after: readonly string[]
}

const CONTEXT = 5

/** Describe a lost word by its neighbours. */
export function lostWord(
  words: readonly ExpectedWord[],
  index: number,
  { short, ...owner }: { readonly item?: string; readonly file: string; readonly part: string; readonly short: ReadonlySet<string> },
): LostWord {
  const { text = '', place } = words[index] ?? {}
  const texts = (from: number, to: number) => words.slice(Math.max(0, from), to).map((one) => one.text)
  return {
    word: text,
    // Parts outside the items are not counted: what cannot be found there is missing
    reason: short.has(text) || (owner.part !== 'text' && !owner.part.startsWith('note')) ? 'missing' : 'out-of-order',
    ...owner,
    index,
    ...(place ? { place } : {}),
    before: texts(index - CONTEXT, index),
    after: texts(index + 1, index + 1 + CONTEXT),
  }
}
