import type { Diagnostic } from '@bantin/diagnostics'
import type { Root } from 'mdast'
import type { DraftImage } from '../draft/draft.ts'
import type { ManuscriptBlock } from '../manuscript/block.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'

/** The tree of an item, with the pictures that it shows. */
export interface ItemTree {
  readonly tree: Root
  readonly images: readonly DraftImage[]
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
}

/** Make the mdast of blocks whose roles are known. */
export function toTree(_blocks: readonly ManuscriptBlock[], _options: ToTreeOptions): ItemTree {
  return { tree: { type: 'root', children: [] }, images: [], diagnostics: [] }
}
