import type { Diagnostic } from '@bantin/diagnostics'
import type { FootnoteDefinition, Heading, Root } from 'mdast'
import type { DraftImage, Guess } from '../draft/draft.ts'
import type { ManuscriptBlock } from '../manuscript/block.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import type { SourcePlace } from '../manuscript/place.ts'
import { createContext, type TreeContext } from './context.ts'
import { toFlow } from './flow/to-flow.ts'
import { fitDepths } from './heading-depths.ts'
import { linkAddresses } from './link-addresses.ts'
import { resolveLinks } from './resolve-links.ts'
import { noteWithoutSign } from './rules.ts'

/** The tree of an item, with the pictures that it shows. */
export interface ItemTree {
  readonly tree: Root
  readonly images: readonly DraftImage[]
  readonly guesses: readonly Guess[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What {@link toTree} needs beside the blocks. */
export interface ToTreeOptions {
  /** The notes and pictures are looked up in it. */
  readonly manuscript: Manuscript
  /** The item's id: names of pictures begin with it. */
  readonly id: string
  /** For findings. */
  readonly file: string
  /** Notes that no item refers to, which this item takes. */
  readonly orphans?: readonly string[] | undefined
}

/** Make the mdast of blocks whose roles are known: CommonMark, GFM and our directives. No word of the blocks is lost. */
export function toTree(blocks: readonly ManuscriptBlock[], options: ToTreeOptions): ItemTree {
  const context = createContext(options)
  const place = blocks[0]?.place ?? { line: 1 }
  const children = toFlow(blocks, context)
  const headings = children.filter((node): node is Heading => node.type === 'heading')
  fitDepths(headings)
  const tree: Root = { type: 'root', children: [...children, ...definitionsOf(context, place)] }
  resolveLinks(tree, headings, context, place)
  linkAddresses(tree)
  const { images, guesses, diagnostics } = context
  return { tree, images, guesses, diagnostics }
}

/** The notes in the order of their signs; a note may have signs of others. Those that have none anywhere come last. */
function definitionsOf(context: TreeContext, place: SourcePlace): FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = []
  const defined = new Set<string>()
  const define = () => {
    // a Map hands out what is added while it is gone through
    for (const [id, { identifier }] of context.notes) {
      if (defined.has(id)) continue
      defined.add(id)
      const children = toFlow(context.manuscript.notes.get(id) ?? [], context, true)
      definitions.push({ type: 'footnoteDefinition', identifier, label: identifier, children })
    }
  }
  define()
  for (const id of context.orphans ?? []) {
    const note = context.manuscript.notes.get(id)
    if (!note || context.notes.has(id)) continue
    context.report(noteWithoutSign, note[0]?.place ?? place)
    const identifier = String(context.notes.size + 1)
    context.notes.set(id, { type: 'footnoteReference', identifier, label: identifier })
    define()
  }
  return definitions
}
