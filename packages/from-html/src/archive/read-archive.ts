import { binary } from '../bytes/windows-1252.ts'
import { bodyBytes, type MimePart, parameter, readPart } from './mime-part.ts'

/** A page saved as one file, taken apart. */
export interface Archive {
  /** The page itself. */
  readonly page: Uint8Array
  readonly charset?: string | undefined
  /** Its address, as the file has it. */
  readonly address?: string | undefined
  /** What belongs to it, by address and by `cid:`. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

const MOST_PARTS = 2000
const MOST_LEVELS = 8

/** True for the bytes of a MIME file with a page in it (`.mht`, `.mhtml`, `.eml`). */
export function isArchive(bytes: Uint8Array): boolean {
  const head = binary(bytes.subarray(0, 8192))
  return /^[\w-]+:/.test(head) && /(?:^|\n)content-type:\s*(?:multipart\/(?:related|mixed|alternative)|text\/html)/i.test(head)
}

/** Take a saved page apart; undefined where there is no page in it. */
export function readArchive(bytes: Uint8Array): Archive | undefined {
  const parts = leaves(readPart(binary(bytes)))
  const page = parts.find((one) => typeOf(one) === 'text/html') ?? parts.find((one) => typeOf(one) === 'application/xhtml+xml')
  if (!page) return undefined
  const files = new Map<string, Uint8Array>()
  for (const part of parts) {
    if (part === page || !/^(?:image\/|application\/octet-stream)/.test(typeOf(part))) continue
    const content = bodyBytes(part)
    const location = part.headers.get('content-location')
    const id = part.headers.get('content-id')?.replace(/^<|>$/g, '')
    if (location) files.set(location, content)
    if (id) files.set(`cid:${id}`, content)
  }
  const address = page.headers.get('content-location') ?? parts[0]?.headers.get('snapshot-content-location')
  return { page: bodyBytes(page), charset: parameter(page.headers.get('content-type') ?? '', 'charset'), address, files }
}

const typeOf = ({ headers }: MimePart): string => (headers.get('content-type') ?? 'text/plain').split(';', 1)[0]!.trim().toLowerCase()

/** The parts that hold no further parts. */
function leaves(root: MimePart): MimePart[] {
  const found: MimePart[] = []
  const open: (readonly [MimePart, number])[] = [[root, 0]]
  while (open.length > 0 && found.length < MOST_PARTS) {
    const [part, level] = open.shift()!
    const boundary =
      typeOf(part).startsWith('multipart/') && level < MOST_LEVELS && parameter(part.headers.get('content-type')!, 'boundary')
    if (!boundary) found.push(part)
    else open.unshift(...pieces(part.body, boundary).map((one) => [readPart(one), level + 1] as const))
  }
  return found
}

function pieces(body: string, boundary: string): string[] {
  const mark = `--${boundary}`
  const found: string[] = []
  let start = body.startsWith(mark) ? 0 : body.indexOf(`\n${mark}`)
  while (start >= 0 && found.length < MOST_PARTS) {
    const line = body.indexOf('\n', start + mark.length)
    if (line < 0) break
    const next = body.indexOf(`\n${mark}`, line)
    found.push(body.slice(line + 1, next < 0 ? undefined : next))
    if (next < 0 || body.startsWith('--', next + 1 + mark.length)) break
    start = next + 1
  }
  return found
}
