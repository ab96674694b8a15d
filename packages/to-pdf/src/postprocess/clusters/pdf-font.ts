import type { ToUnicode } from './to-unicode.ts'

/** What is known of a font in a PDF. */
export interface PdfFont {
  readonly toUnicode: ToUnicode
  /** It says of several glyphs that each stands for the whole of the same letter. */
  readonly repeats: boolean
  /** In thousandths of the type's size. */
  widthOf(glyph: number): number
}

const DEFAULT_WIDTH = 1000

/** Read the widths of a font from its dictionary's `W` and `DW`. @source ISO 32000-1, 9.7.4.3 */
export function readWidths(dictionary: string): (glyph: number) => number {
  const widths = new Map<number, number>()
  const usual = Number(/\/DW ([\d.]+)/.exec(dictionary)?.[1] ?? DEFAULT_WIDTH)
  const list = /\/W\s*\[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(dictionary)?.[1] ?? ''
  for (const [, first = '', each, last = '', width = ''] of list.matchAll(/(\d+)\s*(?:\[([^\]]*)\]|(\d+)\s+([-\d.]+))/g)) {
    const from = Number(first)
    if (each !== undefined) for (const [i, one] of each.trim().split(/\s+/).entries()) widths.set(from + i, Number(one))
    else for (let glyph = from; glyph <= Number(last); glyph++) widths.set(glyph, Number(width))
  }
  return (glyph) => widths.get(glyph) ?? usual
}
