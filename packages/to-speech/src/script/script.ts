import type { CompiledItem } from '@bantin/compile'
import type { Block } from '../blocks/block.ts'
import type { Review } from '../reading/piece.ts'

/** What is read of one item. */
export interface ItemScript {
  readonly item: CompiledItem
  readonly blocks: readonly Block[]
  readonly reviews: readonly Review[]
  /** An estimate. */
  readonly seconds: number
}

/** Words around the items. */
export interface Frame {
  readonly blocks: readonly Block[]
  readonly reviews: readonly Review[]
  readonly seconds: number
}

/** Everything that the three files are written from. */
export interface Script {
  readonly opening: Frame
  readonly items: readonly ItemScript[]
  readonly closing: Frame
  readonly leftOut: readonly ItemScript[]
}
