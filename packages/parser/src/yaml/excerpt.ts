const LONGEST = 60

/** A value as a message quotes it: in quotation marks, not longer than a line, and without the half characters that UTF-8 cannot write. */
export function quoted(value: unknown): string {
  const letters = Array.from(
    String(value)
      .toWellFormed()
      .slice(0, 2 * LONGEST + 1),
  )
  return `“${letters.slice(0, LONGEST).join('')}${letters.length > LONGEST ? '…' : ''}”`
}
