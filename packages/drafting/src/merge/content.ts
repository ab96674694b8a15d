/** The content of a file: bytes, or text that is stored as UTF-8. */
export type FileContent = Uint8Array | string

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The bytes of a content. */
export const bytesOf = (content: FileContent): Uint8Array => (typeof content === 'string' ? encoder.encode(content) : content)

/** Whether two contents are the same bytes. */
export function isSameContent(a: FileContent, b: FileContent): boolean {
  const [one, other] = [bytesOf(a), bytesOf(b)]
  return one.length === other.length && one.every((byte, i) => byte === other[i])
}

/** Files whose lines can be merged. */
export const isTextPath = (path: string): boolean => /\.(?:md|ya?ml|txt)$/i.test(path)

/** A text as lines, with what is needed to write it as its editor's program did. */
export interface TextContent {
  readonly lines: readonly string[]
  readonly byteOrderMark: boolean
  readonly carriageReturns: boolean
}

/** The lines of a content, unless it is no text. */
export function textOf(content: FileContent): TextContent | undefined {
  try {
    const text = typeof content === 'string' ? content : decoder.decode(content)
    const byteOrderMark = text.startsWith('\ufeff')
    const lines = text.slice(byteOrderMark ? 1 : 0).split('\n')
    const carriageReturns = lines.length > 1 && lines.slice(0, -1).every((line) => line.endsWith('\r'))
    return { lines: carriageReturns ? lines.map((line) => line.replace(/\r$/, '')) : lines, byteOrderMark, carriageReturns }
  } catch {
    return undefined
  }
}

/** Write lines as an editor's program wrote the file before. */
export function writeLines(lines: readonly string[], { byteOrderMark, carriageReturns }: TextContent): Uint8Array {
  return encoder.encode((byteOrderMark ? '\ufeff' : '') + lines.join(carriageReturns ? '\r\n' : '\n'))
}
