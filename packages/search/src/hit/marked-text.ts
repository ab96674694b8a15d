/** A text, and the stretches of it that were found: `text.slice(start, end)`. */
export interface MarkedText {
  readonly text: string
  readonly matches: readonly { readonly start: number; readonly end: number }[]
}
