import { termOf } from './term.ts'
import type { Token } from './tokenise.ts'

/** Words that are written as one: the symbol of a document, a date, a code. */
export interface Compound {
  /** Of its tokens, from the first up to the last, which is not of it. */
  readonly from: number
  readonly to: number
  /** `15/2020/nd-cp` */
  readonly term: string
}

const MOST_PARTS = 8

/** The compounds among the tokens of a text: parts joined by one of / - . , with a number among them. */
export function findCompounds(text: string, tokens: readonly Token[]): Compound[] {
  const compounds: Compound[] = []
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1
    const joints: string[] = []
    for (; to < tokens.length && to - from < MOST_PARTS; to++) {
      const joint = jointBefore(text, tokens[to - 1]!, tokens[to]!)
      if (!joint) break
      joints.push(joint)
    }
    if (joints.length > 0) {
      const term = joints.reduce((left, joint, i) => left + joint + termOf(tokens[from + i + 1]!.word), termOf(tokens[from]!.word))
      if (/[0-9]/.test(term)) compounds.push({ from, to, term })
    }
    from = to
  }
  return compounds
}

function jointBefore(text: string, before: Token, after: Token): string | undefined {
  if (after.start - before.end !== 1) return undefined
  const sign = text.charAt(before.end)
  if (sign === '/' || sign === '-') return sign
  if (sign === '\u2010' || sign === '\u2011' || sign === '\u2013') return '-'
  return (sign === '.' || sign === ',') && /[0-9]$/.test(before.word) && /^[0-9]/.test(after.word) ? sign : undefined
}
