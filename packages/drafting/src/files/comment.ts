import type { Guess } from '../draft/draft.ts'

/** Comments longer than this are cut: they are for the eye. */
const LONGEST = 200

/** A text as a YAML comment, which ends at its line. */
export function comment(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff\s]+/g, ' ').trim()
  return ` ${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}`
}

/** What a person should know of a guessed value. */
export function guessComment({ confidence, reason }: Guess): string {
  return comment(`đoán (${Math.round(confidence * 100)} %): ${reason.vi}; hãy xem lại`)
}
