import { base64Lines } from './base64.ts'
import { header } from './header.ts'
import { quotedPrintable } from './quoted-printable.ts'

/** A text part of a message, in whichever of the two encodings is shorter. */
export function textPart(mediaType: string, text: string): string {
  const quoted = quotedPrintable(text)
  // the text that base64 holds has the line ends of mail as well
  const packed = base64Lines(new TextEncoder().encode(text.replaceAll('\n', '\r\n')))
  const [encoding, body] = quoted.length <= packed.length ? ['quoted-printable', quoted] : ['base64', packed]
  const headers = [header('Content-Type', [`${mediaType};`, 'charset=utf-8']), header('Content-Transfer-Encoding', [encoding])]
  return `${headers.join('\r\n')}\r\n\r\n${body}\r\n`
}
