/** A node as the Typst template gets it: plain JSON, nothing in it is ever read as markup. */
export interface TypstNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly TypstNode[]
  readonly [field: string]: unknown
}

/** A picture that the template can open. */
export interface TypstImage {
  /** Path inside Typst. */
  readonly file: string
  readonly width: number
  readonly height: number
  readonly alt: string
  /** Drawn by lines: may be shown at any size. */
  readonly vector: boolean
}
