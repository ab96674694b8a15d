const LONGEST = 76
const HEX = Array.from({ length: 256 }, (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)

const [TAB, SPACE, EQUALS, TILDE] = [9, 32, 61, 126]

/** Letters of ASCII stand for themselves; a blank does unless its line ends behind it. */
function token(byte: number, isLast: boolean): string {
  if (byte === SPACE || byte === TAB) return isLast ? (HEX[byte] as string) : String.fromCharCode(byte)
  return byte > SPACE && byte <= TILDE && byte !== EQUALS ? String.fromCharCode(byte) : (HEX[byte] as string)
}

/** One line of text; where it is too long, it goes on behind `=`. */
function encodeLine(line: Uint8Array): string {
  const lines: string[] = []
  let current = ''
  line.forEach((byte, i) => {
    const isLast = i === line.length - 1
    const next = token(byte, isLast)
    if (current.length + next.length > LONGEST - (isLast ? 0 : 1)) {
      lines.push(`${current}=`)
      current = next
    } else current += next
  })
  // stores of mail take “From ” for the beginning of another message
  return [...lines, current].map((one) => one.replace(/^From /, '=46rom ')).join('\r\n')
}

/**
 * Text as quoted-printable of its UTF-8, in lines of at most 76 characters.
 *
 * @param text with `\n` at the ends of its lines
 * @source RFC 2045, section 6.7
 */
export function quotedPrintable(text: string): string {
  const encoder = new TextEncoder()
  return text
    .split('\n')
    .map((line) => encodeLine(encoder.encode(line)))
    .join('\r\n')
}
