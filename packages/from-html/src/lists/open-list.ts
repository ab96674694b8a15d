/** A list while its items are read. */
export interface OpenList {
  readonly id: string
  readonly level: number
  readonly ordered: boolean
  /** How items are counted, as `list-style-type` names it. */
  readonly counter: string
  /** As the list declares it; an item may declare another. */
  readonly style: string | undefined
  /** The number of the next item. */
  next: number
  readonly step: 1 | -1
}
