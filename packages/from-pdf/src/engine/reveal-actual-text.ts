import { unzlibSync, zlibSync } from 'fflate'
import { appendObjects, type NewObject } from './append-objects.ts'
import { fromLatin1, toLatin1 } from './latin1.ts'
import { type FileStream, isZlib, streamsOf } from './streams.ts'

/** What the dictionary of a page's own drawing, or of a form, has none of: pictures, fonts, lists of objects. */
const OTHER = /\/(?:Width|Length1|FunctionType|PatternType|ShadingType|XRef|ObjStm|Metadata)\b/
const KEY = '/ActualText'
/** A text that stands alone in the properties of marked content, as a string or in hexadecimal. */
const ALONE = /(<<\s*)\/ActualText(\s*(?:\((?:\\[\s\S]|[^\\()])*\)|<[\dA-Fa-f\s]*>)\s*>>\s*BDC)/g
const LARGEST = 20_000_000
const OBJECT = /(\d{1,8})\s+(\d{1,5})\s+obj\s*(<<[\s\S]*>>)\s*$/
const LENGTH = /\/Length\s+\d+(?:\s+\d+\s+R)?/

/**
 * A copy of a file of which pdf.js hands over what stretches of letters mean. It gives of the properties of marked content only the number; so the
 * text takes the place of the number where there is none, in a new version of the page's drawing at the end of the file.
 *
 * @param bytes the file
 * @param over whether the time for reading is
 * @source ISO 32000-2, 14.9.4
 */
export function revealActualText(bytes: Uint8Array, over: () => boolean): Uint8Array {
  const revealed: NewObject[] = []
  for (const stream of streamsOf(bytes)) {
    if (over()) break
    const object = reveal(stream)
    if (object) revealed.push(object)
  }
  return appendObjects(bytes, revealed)
}

function reveal({ dictionary, bytes }: FileStream): NewObject | undefined {
  if (bytes.length > LARGEST || !isZlib(bytes[0], bytes[1]) || OTHER.test(dictionary)) return undefined
  const [, number, generation, own] = OBJECT.exec(dictionary) ?? []
  if (own === undefined || !LENGTH.test(own)) return undefined
  try {
    const drawing = toLatin1(unzlibSync(bytes))
    if (!drawing.includes(KEY)) return undefined
    const stream = zlibSync(fromLatin1(drawing.replace(ALONE, '$1/MCID$2')))
    return { number: Number(number), generation: Number(generation), dictionary: own.replace(LENGTH, `/Length ${stream.length}`), stream }
  } catch {
    // damage that pdf.js reports itself
    return undefined
  }
}
