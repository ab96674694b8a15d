import type { Heading, List, ListItem, PhrasingContent, Root } from 'mdast'
import type { CitedDocument } from '../measure/documents-cited.ts'
import { text } from '../tree/text.ts'

/** The list of documents at the end of an item. */
export interface DocumentListOptions {
  /** The heading above it. */
  readonly title: string
  /**
   * The level of the heading.
   * @defaultValue `2`
   */
  readonly depth?: Heading['depth']
}

/** The tree as it is without a list that was made before: what stands in it is not cited by the text. */
export function withoutDocumentList(tree: Root): Root {
  return { ...tree, children: tree.children.filter((node) => !isDocumentList(node)) }
}

/** Put a heading and a list of the documents at the end, unless they are there. */
export function appendDocumentList(tree: Root, documents: readonly CitedDocument[], { title, depth = 2 }: DocumentListOptions): void {
  if (documents.length === 0 || tree.children.some(isDocumentList)) return
  const heading: Heading = { type: 'heading', depth, data: { isDocumentList: true }, children: [text(title)] }
  const list: List = { type: 'list', ordered: false, spread: false, data: { isDocumentList: true }, children: documents.map(toItem) }
  tree.children.push(heading, list)
}

const isDocumentList = (node: Root['children'][number]): boolean =>
  (node.type === 'heading' || node.type === 'list') && node.data?.isDocumentList === true

function toItem({ name, url }: CitedDocument): ListItem {
  const words: PhrasingContent = text(name)
  const content: PhrasingContent = url ? { type: 'link', url, title: null, children: [words] } : words
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [content] }] }
}
