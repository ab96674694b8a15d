import { bytesOf } from '../bytes/windows-1252.ts'

/** A part of a MIME file: its headers by small name, and its body, a character for each byte. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** Split headers from body; folded lines are joined. */
export function readPart(text: string): MimePart {
  const end = /\r?\n\r?\n/.exec(text)
  const head = end ? text.slice(0, end.index) : text
  const headers = new Map<string, string>()
  for (const line of head
    .slice(0, 20_000)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' }
}

/** A parameter of a header, such as the boundary. */
export function parameter(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;]{1,200}))`, 'i').exec(header)
  return found?.[1] ?? found?.[2]
}

/** The bytes of a part. What is damaged is left as it is. */
export function bodyBytes({ headers, body }: MimePart): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase()
  if (encoding === 'quoted-printable') return bytesOf(unquote(body))
  return encoding === 'base64' ? fromBase64(body) : bytesOf(body)
}

const unquote = (body: string): string =>
  body.replace(/[ \t]*=[ \t]*\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Base64 as bytes; signs that are none are passed over. */
export function fromBase64(text: string): Uint8Array {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '')
  // one letter alone holds no byte
  return bytesOf(atob(clean.length % 4 === 1 ? clean.slice(0, -1) : clean))
}
