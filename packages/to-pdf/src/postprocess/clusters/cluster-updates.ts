import { inflateSync } from 'node:zlib'
import { zlibSync } from 'fflate'
import type { NewObject } from '../append-update.ts'
import type { PdfFile, PdfObject } from '../pdf-file.ts'
import { type PdfFont, readWidths } from './pdf-font.ts'
import { silenceRepeats } from './silence-repeats.ts'
import { hasRepeats, readToUnicode } from './to-unicode.ts'

const REFERENCE = /(\d+) 0 R/g

/** New content streams for the pages that show letters made of several glyphs; none for most documents. */
export function clusterUpdates(file: PdfFile): NewObject[] {
  const fonts = new Map<number, PdfFont>()
  const fontOf = (font: number): PdfFont => {
    const known = fonts.get(font) ?? readFont(file, font)
    fonts.set(font, known)
    return known
  }
  return pagesOf(file).flatMap((page) => {
    const { dictionary } = file.object(page)
    const contents = Number(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1])
    const list = /\/Font\s*<<([^<>]*)>>/.exec(dictionary)?.[1] ?? ''
    const own = new Map(
      [...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', font]): [string, PdfFont] => [name, fontOf(Number(font))]),
    )
    return Number.isInteger(contents) && [...own.values()].some(({ repeats }) => repeats) ? rewrite(file, contents, own) : []
  })
}

/** `fflate` is written in JavaScript: unlike zlib it packs the same bytes on every processor. */
function rewrite(file: PdfFile, number: number, fonts: ReadonlyMap<string, PdfFont>): NewObject[] {
  const { dictionary, stream } = file.object(number)
  if (!/\/Filter\s*\/FlateDecode/.test(dictionary)) return []
  const before = inflateSync(stream).toString('latin1')
  const after = silenceRepeats(before, fonts)
  if (after === before) return []
  const packed = zlibSync(Buffer.from(after, 'latin1'), { level: 6 })
  return [{ number, dictionary: dictionary.replace(/\/Length \d+/, `/Length ${packed.length}`), stream: packed }]
}

function readFont(file: PdfFile, font: number): PdfFont {
  const { dictionary } = file.object(font)
  const number = /\/ToUnicode (\d+) 0 R/.exec(dictionary)?.[1]
  const descendant = /\/DescendantFonts\s*\[\s*(\d+) 0 R/.exec(dictionary)?.[1]
  const widthOf = readWidths(descendant === undefined ? '' : file.object(Number(descendant)).dictionary)
  const toUnicode = number === undefined ? new Map<number, string>() : readToUnicode(textOf(file.object(Number(number))))
  return { toUnicode, repeats: hasRepeats(toUnicode), widthOf }
}

const textOf = ({ dictionary, stream }: PdfObject): string =>
  (dictionary.includes('/FlateDecode') ? inflateSync(stream) : Buffer.from(stream)).toString('latin1')

/** The pages in order. */
function pagesOf(file: PdfFile): number[] {
  const walk = (number: number): number[] => {
    const { dictionary } = file.object(number)
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(dictionary)?.[1]
    return kids === undefined ? [number] : [...kids.matchAll(REFERENCE)].flatMap(([, kid]) => walk(Number(kid)))
  }
  const root = /\/Pages (\d+) 0 R/.exec(file.object(file.root).dictionary)?.[1]
  return root === undefined ? [] : walk(Number(root))
}
