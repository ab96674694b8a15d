// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g

/** Soft hyphens, which old programs print, and marks of byte order that were left in a text. */
const UNPRINTED = /[\u00ad\ufeff]/g

/**
 * A text that any program can read: line ends are `\n`, and what no text file may hold (control characters, half surrogate pairs,
 * noncharacters) is U+FFFD.
 */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(FORBIDDEN, '\ufffd')
    .replace(UNPRINTED, '')
}
