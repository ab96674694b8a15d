import { type PageSize, sizeOf } from '@bantin/schema'

/** The page, in twips: twentieths of a point. */
export interface Geometry {
  readonly width: number
  readonly height: number
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number }
  readonly columns: 1 | 2
  /** Between columns. */
  readonly gap: number
  /** Width of the whole text. */
  readonly text: number
  /** Width of one column. */
  readonly column: number
  /** Height of the text. */
  readonly textHeight: number
}

const TWIPS_PER_MM = 1440 / 25.4
const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM)

/** Lay out a page: margins grow with its width. */
export function geometryOf(size: PageSize, columns: 1 | 2): Geometry {
  const { width, height } = sizeOf(size)
  const margin = { side: twips(width * 0.1), top: twips(width * 0.12), bottom: twips(width * 0.12) }
  const gap = columns === 1 ? 0 : twips(7)
  const text = twips(width) - 2 * margin.side
  return {
    width: twips(width),
    height: twips(height),
    margin,
    columns,
    gap,
    text,
    column: Math.floor((text - gap) / columns),
    textHeight: twips(height) - margin.top - margin.bottom,
  }
}

/** Points of the text on a page of this width, unless told. */
export function defaultFontSize(size: PageSize): number {
  return sizeOf(size).width >= 180 ? 11 : 10
}
