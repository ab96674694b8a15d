/** Characters that no XML file may hold, and controls that HTML does not allow. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not pass
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/gu

/**
 * A text as XML can hold it: what is forbidden, and surrogates without a partner, become U+FFFD. Every text of the book passes here.
 *
 * @source XML 1.0, production 2 “Char”; HTML, “Writing HTML documents”, text
 */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '\ufffd')
}
