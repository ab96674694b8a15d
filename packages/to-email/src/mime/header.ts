/** Columns of a line that holds encoded words. @source RFC 2047, section 2 */
const LONGEST = 76

/**
 * A header, folded at the blanks between its words where its line would become too long.
 *
 * @param name such as `Subject`
 * @param words printable ASCII without line ends
 * @source RFC 5322, section 2.2.3
 */
export function header(name: string, words: readonly string[]): string {
  const lines: string[] = []
  let line = `${name}:`
  for (const word of words) {
    if (line.length + 1 + word.length > LONGEST && line.includes(' ')) {
      lines.push(line)
      line = ` ${word}`
    } else line += ` ${word}`
  }
  return [...lines, line].join('\r\n')
}
