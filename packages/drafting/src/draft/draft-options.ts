import type { Section } from '@bantin/schema'

/** What drafting is told beside the file. */
export interface DraftOptions {
  /** The bulletin's sections, so that headings that name one are understood. */
  readonly sections?: readonly Section[] | undefined
  /** Make one item of the whole file; without it, the file is split at its highest headings. */
  readonly whole?: boolean | undefined
}
