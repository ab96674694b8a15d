/** `{{`, `{%`, `${` and `*|` open the placeholders of mailing programs. */
const OPENING = /\{(?=[{%])|\$(?=\{)|\*(?=\|)/g

/** A text in which nothing is a placeholder: an invisible word joiner stands between the two signs. */
export function disarm(text: string): string {
  return text.replace(OPENING, '$&\u2060')
}
