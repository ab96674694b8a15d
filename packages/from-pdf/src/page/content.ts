import type { Box } from './matrix.ts'

/** What a font says of itself. */
export interface Face {
  /** Without the prefix of a subset: `.VnTime`, not `ABCDEF+.VnTime`. */
  readonly name: string
  /** Its letters are in a Vietnamese encoding from before Unicode. */
  readonly legacy?: boolean | undefined
  readonly bold: boolean
  readonly italic: boolean
}

/** A drawn letter. */
export interface Glyph {
  readonly text: string
  /** Where it begins, and its base line, in points from the upper left corner of the page. */
  readonly x: number
  readonly y: number
  /** How far the next letter is; space between letters counts. */
  readonly width: number
  /** In points. */
  readonly size: number
  readonly face: Face
  /** The number of its marked content, −1 without. */
  readonly mark: number
  /** The file says that it is furniture of the page. */
  readonly artifact: boolean
  /** It is not painted: the text layer of a scan. */
  readonly unseen: boolean
  /** The tags say that it is the sign of a note. */
  readonly raised?: boolean | undefined
}

/** A drawn picture. */
export interface Drawn {
  readonly box: Box
  /** Its name in pdf.js, or the pixels themselves. */
  readonly source: string | PixelData
  readonly mark: number
  readonly artifact: boolean
}

/** Decoded pixels, as pdf.js gives them. */
export interface PixelData {
  readonly width: number
  readonly height: number
  /** 1: one bit, 2: RGB, 3: RGBA. */
  readonly kind: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** A link of a page. */
export interface Link {
  readonly box: Box
  readonly address: string
}

/** All that is drawn on a page. */
export interface PageContent {
  readonly number: number
  readonly width: number
  readonly height: number
  /** Upright letters, in the order of drawing. */
  readonly glyphs: readonly Glyph[]
  /** Letters in other directions, by direction, turned upright. */
  readonly turned: readonly (readonly Glyph[])[]
  readonly pictures: readonly Drawn[]
  /** Thin lines, and the edges of filled boxes. */
  readonly strokes: readonly Box[]
  /** Small drawn shapes, as wide as high: bullets, where a program draws them. */
  readonly dots: readonly Box[]
  /** Other drawn shapes. */
  readonly shapes: number
  readonly doubled: number
  /** Letters that the file holds once with their mark and once without, as `uụ`, and what is read. */
  readonly clusters: readonly (readonly [before: string, after: string])[]
  /** More letters than the limit. */
  readonly cut: boolean
}
