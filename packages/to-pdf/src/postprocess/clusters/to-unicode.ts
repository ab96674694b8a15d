/** What the glyphs of a font stand for. */
export type ToUnicode = ReadonlyMap<number, string>

const PAIR = /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g
const TRIPLE = /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g

/** Read a ToUnicode CMap as Typst writes it. @source ISO 32000-1, 9.10.3 */
export function readToUnicode(cmap: string): ToUnicode {
  const map = new Map<number, string>()
  for (const [, section = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of section.matchAll(PAIR)) map.set(Number.parseInt(glyph, 16), utf16(text))
  for (const [, section = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of section.matchAll(TRIPLE))
      for (let glyph = Number.parseInt(from, 16), i = 0; glyph <= Number.parseInt(to, 16); glyph++, i++)
        map.set(glyph, follow(utf16(text), i))
  return map
}

/** UTF-16BE in hexadecimal. */
export const utf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/[0-9A-Fa-f]{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))

/** The text of the i-th glyph of a range: its last unit counts up. */
const follow = (text: string, i: number): string => text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + i)

/** A letter that needs several glyphs: it has a mark, or its script puts letters together. */
export const isCluster = (text: string): boolean => [...text].length > 1 || /\p{M}/u.test(text.normalize('NFD'))

/** Whether a font says of several glyphs that each of them stands for the whole of the same letter. */
export function hasRepeats(map: ToUnicode): boolean {
  const seen = new Set<string>()
  for (const text of map.values()) {
    if (!isCluster(text)) continue
    if (seen.has(text)) return true
    seen.add(text)
  }
  return false
}
