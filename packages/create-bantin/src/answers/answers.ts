import type { PAGE_SIZES, Section } from '@bantin/schema'
import type { PresetName } from '../presets/index.ts'

/** What a new bulletin is to be, once all is known. */
export interface Answers {
  /** The folder as it was given. */
  readonly folder: string
  readonly title: string
  readonly publisher: string
  readonly place?: string | undefined
  readonly preset: PresetName
  readonly format: keyof typeof PAGE_SIZES
  readonly sections: readonly Section[]
}
