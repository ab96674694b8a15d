/** An element of an equation. */
export interface MathNode {
  readonly name: string
  /** Its `m:val`. */
  readonly value?: string | undefined
  readonly children: MathNode[]
  text: string
}
