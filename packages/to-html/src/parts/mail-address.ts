const encode = (text: string): string => encodeURIComponent(text.toWellFormed())

/**
 * An address that opens a letter with a subject, and with lines under each of which something can be written.
 *
 * @source RFC 6068, 2 and 5 (lines end in %0D%0A, spaces are %20)
 */
export function mailAddress(to: string, subject: string, lines: readonly string[]): string {
  const body = lines.map((line) => `${line}\r\n\r\n`).join('')
  return `mailto:${encode(to).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(body)}`
}
