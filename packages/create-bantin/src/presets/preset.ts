import type { Section } from '@bantin/schema'

/** Where a kind of office begins: every value can be changed later in `bulletin.yaml`. */
export interface Preset {
  readonly sections: readonly Section[]
  /** The main colour, `#rrggbb`. */
  readonly accent: string
  /** The print is also made as a booklet for a duplex printer. */
  readonly booklet: boolean
}
