import type { Localised } from '@bantin/diagnostics'

/** The first bytes of files that people rename to `.md` or `.yaml`. @source the formats' own specifications */
const SIGNATURES: readonly (readonly [start: string, name: Localised])[] = [
  ['PK\x03\x04', { vi: 'tệp Word (.docx) hoặc tệp nén ZIP', en: 'a Word file (.docx) or a ZIP archive' }],
  ['\xd0\xcf\x11\xe0', { vi: 'tệp Word đời cũ (.doc)', en: 'an old Word file (.doc)' }],
  ['{\\rtf', { vi: 'tệp RTF', en: 'an RTF file' }],
  ['%PDF-', { vi: 'tệp PDF', en: 'a PDF file' }],
  ['\x89PNG', { vi: 'ảnh PNG', en: 'a PNG image' }],
  ['\xff\xd8\xff', { vi: 'ảnh JPEG', en: 'a JPEG image' }],
]

/** What a file is that was taken for text. */
export function signatureOf(bytes: Uint8Array): Localised | undefined {
  const isAt = (start: string) => [...start].every((char, i) => bytes[i] === char.charCodeAt(0))
  return SIGNATURES.find(([start]) => isAt(start))?.[1]
}
