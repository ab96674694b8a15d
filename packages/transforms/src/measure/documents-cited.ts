import type { Root } from 'mdast'

/** A document that an item cites. */
export interface CitedDocument {
  /** Its type, number, date and issuer in the usual form, or the title that the editor gave it. */
  readonly name: string
  /** Where it can be read, if that is known. */
  readonly url?: string
  /** How often the item cites it. */
  readonly count: number
}

declare module 'mdast' {
  interface RootData {
    /** What the transform `citations` found. */
    documentsCited?: readonly CitedDocument[]
  }
  interface HeadingData {
    /** The heading of the list of documents, which is not cited from. */
    isDocumentList?: true
  }
  interface ListData {
    isDocumentList?: true
  }
}

/**
 * The documents that an item cites, each once, in the order in which it first names them.
 *
 * @param tree a tree that went through `citations`; others cite nothing
 * @example
 * ```ts
 * import { applyTransforms, citations, documentsCited } from '@bantin/transforms'
 * import type { Root } from 'mdast'
 *
 * const value = 'Theo Luật Thủy lợi năm 2017, xã giữ kênh. Điều 5 Luật Thủy lợi nói rõ.'
 * const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }
 * applyTransforms(tree, [citations()], { language: 'vi', report() {} })
 * console.log(JSON.stringify(documentsCited(tree))) // => [{"name":"Luật Thủy lợi năm 2017","count":2}]
 * ```
 */
export function documentsCited(tree: Root): readonly CitedDocument[] {
  return tree.data?.documentsCited ?? []
}
