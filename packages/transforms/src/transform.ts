import type { Place, Rule } from '@bantin/diagnostics'
import type { Root } from 'mdast'

/** The stages of the transforms, in order: clean the text, build our nodes, name and link them, set the type. */
export const STAGES = ['normalise', 'structure', 'reference', 'typography'] as const

/** One of {@link STAGES}. */
export type Stage = (typeof STAGES)[number]

/** What a transform may know beside the tree. */
export interface TransformContext {
  /** Language of the item, a BCP 47 tag. */
  readonly language: string
  /** The date, `YYYY-MM-DD`: the only clock. */
  readonly date?: string | undefined
  /** Name of the office that publishes the bulletin. */
  readonly publisher?: string | undefined
  report<P>(rule: Rule<P>, place: Place | undefined, ...params: P extends void ? [] : [params: P]): void
}

/** A change of a tree, in place, that needs nothing from outside. */
export interface Transform {
  readonly name: string
  readonly stage: Stage
  /** Names of transforms of the same stage that must have run before; a name that is not in the list is ignored. */
  readonly after?: readonly string[]
  /** What beside its name decides its result, such as its options as JSON: what was kept under other settings is made anew. */
  readonly settings?: string
  /** Running it twice gives the tree of running it once. */
  readonly idempotent: boolean
  run(tree: Root, context: TransformContext): void
}
