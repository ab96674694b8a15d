import { zlibSync } from 'fflate'

/** An object of a PDF: its dictionary or value, and perhaps a stream. */
export interface PdfObject {
  readonly dict: string
  readonly stream?: Uint8Array | string | undefined
}

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff)

/** A PDF of objects, numbered from 1; the first one is the catalogue. `extra` goes into the trailer. */
export function makePdf(objects: readonly PdfObject[], extra = ''): Uint8Array {
  const parts: Uint8Array[] = [latin('%PDF-1.7\n')]
  const offsets: number[] = []
  let at = parts[0]!.length
  const push = (part: Uint8Array) => {
    parts.push(part)
    at += part.length
  }
  for (const [i, { dict, stream }] of objects.entries()) {
    offsets.push(at)
    const bytes = typeof stream === 'string' ? latin(stream) : stream
    const head = bytes ? dict.replace(/>>\s*$/, ` /Length ${bytes.length} >>`) : dict
    push(latin(`${i + 1} 0 obj\n${head}\n`))
    if (bytes) {
      push(latin('stream\n'))
      push(bytes)
      push(latin('\nendstream\n'))
    }
    push(latin('endobj\n'))
  }
  const start = at
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  push(
    latin(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  const whole = new Uint8Array(at)
  let to = 0
  for (const part of parts) {
    whole.set(part, to)
    to += part.length
  }
  return whole
}

/** Pages, each by the drawing of its content, with fonts F1 and F2 by their names. Letters are half as wide as high. */
export function pagesPdf(
  contents: readonly string[],
  { fonts = ['Times-Roman'], page = '', more = [] }: { fonts?: readonly string[]; page?: string; more?: readonly PdfObject[] } = {},
): Uint8Array {
  const widths = Array.from({ length: 256 }, () => 500).join(' ')
  const first = 3
  const fontAt = first + contents.length * 2
  const moreAt = fontAt + fonts.length
  const resources = `/Resources << /Font << ${fonts.map((_, i) => `/F${i + 1} ${fontAt + i} 0 R`).join(' ')} >> >>`
  return makePdf([
    { dict: '<< /Type /Catalog /Pages 2 0 R >>' },
    { dict: `<< /Type /Pages /Count ${contents.length} /Kids [${contents.map((_, i) => `${first + i * 2} 0 R`).join(' ')}] >>` },
    ...contents.flatMap((content, i): PdfObject[] => [
      {
        dict: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] ${resources} /Contents ${first + i * 2 + 1} 0 R ${page.replaceAll('@', String(moreAt))} >>`,
      },
      { dict: '<< /Filter /FlateDecode >>', stream: zlibSync(latin(content)) },
    ]),
    ...fonts.map(
      (name): PdfObject => ({
        dict: `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 255 /Widths [${widths}] >>`,
      }),
    ),
    ...more,
  ])
}

/** Lines of text from the top of the page down. */
export function textAt(
  lines: readonly string[],
  {
    x = 50,
    y = 550,
    size = 12,
    font = 'F1',
    leading = 15,
  }: { x?: number; y?: number; size?: number; font?: string; leading?: number } = {},
): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')
  return `BT /${font} ${size} Tf ${leading} TL 1 0 0 1 ${x} ${y} Tm\n${shown}\nET\n`
}
