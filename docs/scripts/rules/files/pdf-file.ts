import { zlibSync } from 'fflate'

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff)

/** An object: its dictionary, and perhaps a stream. */
interface PdfObject {
  readonly dict: string
  readonly stream?: Uint8Array
}

const streamed = (text: string, dict = ''): PdfObject => ({ dict: `/Filter /FlateDecode ${dict}`, stream: zlibSync(latin(text)) })

function assemble(objects: readonly PdfObject[], trailer = ''): Uint8Array {
  const chunks: number[] = [...latin('%PDF-1.7\n')]
  const offsets: number[] = []
  for (const [i, { dict, stream }] of objects.entries()) {
    offsets.push(chunks.length)
    chunks.push(...latin(`${i + 1} 0 obj\n<< ${dict}${stream ? ` /Length ${stream.length}` : ''} >>\n`))
    if (stream) chunks.push(...latin('stream\n'), ...stream, ...latin('\nendstream\n'))
    chunks.push(...latin('endobj\n'))
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${chunks.length}\n%%EOF\n`
  return Uint8Array.from([...chunks, ...latin(end)])
}

/** What a page draws: words, a picture, or a picture with unseen words over it. */
export const WORDS = 'BT /F1 12 Tf 50 550 Td (Lua chin deu thi gat ngay, phoi mong ba nang.) Tj ET'
export const PICTURE = 'q 400 0 0 600 0 0 cm /I1 Do Q'
export const UNSEEN = `${PICTURE} BT 3 Tr /F1 12 Tf 50 550 Td (Lua chin deu thi gat ngay, phoi mong ba nang.) Tj ET`

const HELVETICA = '/Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding'
/** A font with a code of its own and no key to it. */
export const OWN_CODE = `/Subtype /TrueType /BaseFont /ABCDEF+LangVen /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 255 /Widths [${'500 '.repeat(256)}]`

/** A PDF whose tree of pages holds itself. */
export const endlessPdf = (): Uint8Array =>
  assemble([{ dict: '/Type /Catalog /Pages 2 0 R' }, { dict: '/Type /Pages /Count 3 /Kids [2 0 R 2 0 R]' }])

const SOME = `<${'07'.repeat(32)}>`
/** A PDF that says that it is locked; no password opens it. */
export const lockedPdf = (): Uint8Array =>
  assemble(
    [{ dict: '/Type /Catalog /Pages 2 0 R' }, { dict: '/Type /Pages /Count 0 /Kids []' }],
    `/ID [${SOME} ${SOME}] /Encrypt << /Filter /Standard /V 1 /R 2 /P -64 /O ${SOME} /U ${SOME} >>`,
  )

/** A PDF of pages, each by what it draws. */
export function pdfFile(
  pages: readonly string[],
  { pixels = 4, font = HELVETICA }: { readonly pixels?: number; readonly font?: string } = {},
): Uint8Array {
  const fontAt = 3 + pages.length * 2
  const resources = `/Resources << /Font << /F1 ${fontAt} 0 R >> /XObject << /I1 ${fontAt + 1} 0 R >> >>`
  const image = `/Type /XObject /Subtype /Image /Width ${pixels} /Height ${pixels} /ColorSpace /DeviceGray /BitsPerComponent 8`
  return assemble([
    { dict: '/Type /Catalog /Pages 2 0 R' },
    { dict: `/Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${3 + i * 2} 0 R`).join(' ')}]` },
    ...pages.flatMap((page, i): PdfObject[] => [
      { dict: `/Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] ${resources} /Contents ${4 + i * 2} 0 R` },
      streamed(page),
    ]),
    { dict: `/Type /Font ${font}` },
    streamed('\x80'.repeat(pixels * pixels), image),
  ])
}
