/** Controls, noncharacters and line separators, wherever they come from: neither part of a message may hold them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not pass
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g

/** A text as both parts and the headers may hold it: forbidden characters are U+FFFD, line ends are blanks. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(FORBIDDEN, '\ufffd')
}
