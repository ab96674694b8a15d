const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Controls and noncharacters are errors in HTML, and most of them in XML, wherever they come from. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not pass
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/gu

/**
 * A text as HTML and XML can hold it: what is forbidden, and surrogates without a partner, become U+FFFD.
 *
 * @source XML 1.0, production 2 “Char”; HTML, “Writing HTML documents”, text
 */
export function markupText(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '\ufffd')
}

/** A text as it may stand in HTML and XML, between tags or in a quoted attribute. `>` is escaped too: `]]>` must not stand in XML. */
export function escapeMarkup(text: string): string {
  return markupText(text).replace(/[&<>"']/g, (character) => REFERENCES[character] as string)
}
