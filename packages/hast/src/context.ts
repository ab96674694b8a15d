import type { ElementContent } from 'hast'
import type { FootnoteReference, Nodes, Parents } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { HastLabels } from './labels.ts'
import { hastLabels } from './labels.ts'
import type { BlockOptions } from './options.ts'

/** What the handlers of one conversion share. */
export interface Context {
  readonly idPrefix: string
  readonly labels: HastLabels
  /** `lang` for an element whose words come from the labels, or nothing when the item speaks their language. */
  readonly labelLanguage: { readonly lang?: string }
  /** Where a note is and how often the text has referred to it. */
  note(node: FootnoteReference): { readonly number: number; readonly occurrence: number }
  readonly notes: ReadonlyMap<string, { readonly number: number; readonly references: readonly number[] }>
  /** Id of the element with the title of the item. */
  readonly titleId: string | undefined
  /** The next number of a kind of thing, from 1. */
  next(kind: 'addition' | 'callout' | 'table' | 'caption'): number
  /** Set by handlers whose result depends on the form: links to items, images, headings. */
  dependent: boolean
}

/** One handler: how a node of the tree becomes hast. */
export type Handle<Node extends Nodes> = (
  context: Context,
  state: State,
  node: Node,
  parent: Parents | undefined,
) => ElementContent | ElementContent[] | undefined

/** The name under which notes with the same label meet. */
export const noteKey = (node: { readonly identifier: string }): string => node.identifier.toUpperCase()

/** Begin a conversion. Numbers of notes come from the transforms; without them notes count in the order of their references. */
export function createContext(options: BlockOptions): Context {
  const labels = options.labels ?? hastLabels.vi
  const notes = new Map<string, { number: number; references: number[] }>()
  const counts = { addition: 0, callout: 0, table: 0, caption: 0 }
  return {
    idPrefix: options.idPrefix ?? '',
    labels,
    labelLanguage: (options.language ?? labels.language) === labels.language ? {} : { lang: labels.language },
    notes,
    titleId: options.titleId,
    note(node) {
      const key = noteKey(node)
      const known = notes.get(key) ?? { number: node.data?.number ?? notes.size + 1, references: [] }
      notes.set(key, known)
      const occurrence = node.data?.occurrence ?? known.references.length + 1
      known.references.push(occurrence)
      return { number: known.number, occurrence }
    },
    next: (kind) => ++counts[kind],
    dependent: false,
  }
}
