import type { Element, ElementContent, Root as HastRoot, RootContent } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import type { Root } from 'mdast'
import { toHast as convert, type State } from 'mdast-util-to-hast'
import { type Context, createContext } from './context.ts'
import { definitionsOf } from './definitions.ts'
import { bindHandlers } from './handlers/index.ts'
import { notes } from './notes.ts'
import type { BlockOptions } from './options.ts'
import { schema } from './schema.ts'

/** A block of the text, sanitised. */
export interface Block {
  readonly nodes: readonly RootContent[]
  /** True when the block has headings, images or links to items, which look different from form to form: see {@link place}. */
  readonly dependent: boolean
}

const clean = (nodes: ElementContent[], dependent: boolean): Block => ({
  nodes: (sanitize({ type: 'root', children: nodes } satisfies HastRoot, schema) as HastRoot).children,
  dependent,
})

function blocksOf(context: Context, state: State, tree: Root): Block[] {
  const blocks: Block[] = []
  for (const child of tree.children) {
    context.dependent = false
    const made = state.one(child, tree)
    if (made !== undefined) blocks.push(clean((Array.isArray(made) ? made : [made]) as ElementContent[], context.dependent))
  }
  const list: Element | undefined = notes(context, state)
  if (list) blocks.push(clean([list], true))
  return blocks
}

/**
 * Turn a tree into sanitised blocks, one for each block of the text and one for the notes. A form that is written in two ways
 * serialises the independent blocks once.
 *
 * @param tree body of an item, after the transforms
 * @param options id prefix, language, labels
 */
export function toBlocks(tree: Root, options: BlockOptions = {}): Block[] {
  const context = createContext(options)
  let blocks: Block[] = []
  const root = (state: State): undefined => {
    // Nothing reads positions behind this point, and every copy of them costs time.
    state.patch = () => {}
    blocks = blocksOf(context, state, tree)
  }
  convert(definitionsOf(tree), { handlers: { ...bindHandlers(context), root } })
  return blocks
}
