// Controls, noncharacters and halves of surrogate pairs: \p{Cc} would take tab and line end too
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu

/**
 * A text as XML can hold it: characters that XML forbids become U+FFFD.
 *
 * @source XML 1.0, production 2 (Char)
 */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd')
}

/** A text on one line: the line ends of Markdown's source are spaces to a reader. */
export function oneLine(text: string): string {
  return xmlText(text).replace(/[ \t]*\r?[\n\r][ \t]*/g, ' ')
}

/** A stretch of text in one direction. */
export interface Stretch {
  readonly text: string
  readonly rightToLeft: boolean
}

const RTL = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc'
const RTL_RUN = new RegExp(`[${RTL}]+(?:[\\s\\p{P}]+[${RTL}]+)*`, 'gu')

/** Cut a text where its direction changes: Word asks for the direction run by run. */
export function stretches(text: string): Stretch[] {
  const found: Stretch[] = []
  let at = 0
  for (const match of text.matchAll(RTL_RUN)) {
    if (match.index > at) found.push({ text: text.slice(at, match.index), rightToLeft: false })
    found.push({ text: match[0], rightToLeft: true })
    at = match.index + match[0].length
  }
  if (at < text.length) found.push({ text: text.slice(at), rightToLeft: false })
  return found
}
