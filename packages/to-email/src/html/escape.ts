// `{`, `|`, `%` and `[` open the placeholders of mailing programs: what an author wrote must never be one
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '{': '&#123;',
  '|': '&#124;',
  '%': '&#37;',
  '[': '&#91;',
}

/** A text as it may stand in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'{|%[]/g, (character) => REFERENCES[character] as string)
}

/** A text of the options, whose placeholders are to be replaced. */
export function escapeSlot(text: string): string {
  return text.replace(/[&<>"']/g, (character) => REFERENCES[character] as string)
}
