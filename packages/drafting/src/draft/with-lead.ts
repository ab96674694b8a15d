import type { ManuscriptBlock } from '../manuscript/block.ts'
import type { Part } from '../split/split.ts'
import { type ItemTree, type ToTreeOptions, toTree } from '../tree/to-tree.ts'
import type { DraftItemImage } from './draft.ts'

/** The tree of a part, and its lead picture, whose file is named as those in the text are. */
export function withLead(
  { blocks, lead, id, place }: Part,
  options: Omit<ToTreeOptions, 'id'>,
): ItemTree & { readonly image?: DraftItemImage | undefined } {
  if (!lead) return toTree(blocks, { ...options, id })
  const first: ManuscriptBlock = { type: 'paragraph', inlines: [lead.picture], place }
  const made = toTree([first, { type: 'rule', place }, ...blocks], { ...options, id })
  const [block, rule, ...children] = made.tree.children
  const image = block?.type === 'paragraph' ? block.children[0] : undefined
  if (image?.type !== 'image') return made
  const rest = rule && rule.type !== 'thematicBreak' ? [rule, ...children] : children
  return {
    ...made,
    tree: { ...made.tree, children: rest },
    image: {
      src: image.url,
      alt: image.alt ?? '',
      ...(lead.caption ? { caption: lead.caption } : {}),
      ...(lead.credit ? { credit: lead.credit } : {}),
    },
  }
}
