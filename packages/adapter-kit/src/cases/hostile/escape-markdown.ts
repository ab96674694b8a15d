const PUNCTUATION = /[!-/:-@[-`{-~]/g

/** Write a text so that Markdown reads it as that text. */
export function escapeMarkdown(text: string): string {
  return text.replace(PUNCTUATION, '\\$&')
}
