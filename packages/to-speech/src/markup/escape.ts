const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** What XML 1.0 and HTML cannot hold: controls, surrogates without a partner, noncharacters. @source XML 1.0 (Fifth Edition), 2.2 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not pass
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g

/** A text that every file of the form can hold. */
export function allowedText(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '\ufffd')
}

/** A text as it may stand in HTML and XML, between tags or in a quoted attribute. */
export function escapeMarkup(text: string): string {
  return allowedText(text).replace(/[&<>"']/g, (character) => REFERENCES[character] as string)
}
