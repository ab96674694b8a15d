const CLOSING = /["'”’»)\]}]/
const FINAL = /[.!?…។៕。！？]/

/** How far to look back for the word before a stop. */
const WORD = 12

/** “TP.”, “TS.”, “Ô.”: a stop behind a short word in capitals; “3.” at the start of a line: a marker. */
const SHORTENED = /(?:^|[\s(])(?:\p{Lu}\p{L}{0,2}|[\p{L}]|v\.v)\.$|(?:^|\n)[^\S\n]*\d{1,3}\.$/u

/** True when a sentence ends right before a place in a text. */
export function endsSentence(text: string, at: number): boolean {
  let end = at
  while (end > 0 && CLOSING.test(text[end - 1] as string)) end--
  if (!FINAL.test(text[end - 1] ?? '')) return false
  return !SHORTENED.test(text.slice(Math.max(0, end - WORD), end))
}
