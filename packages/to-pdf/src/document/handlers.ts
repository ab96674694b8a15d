import type { Nodes, Parents } from 'mdast'
import { vietnamese as words } from '../words/vietnamese.ts'
import { measureColumns } from './columns.ts'
import { imageNode } from './image-node.ts'
import { linkNode } from './link-node.ts'
import { listItemNode, listNode } from './list-node.ts'
import type { TypstNode } from './node.ts'
import { noteNode } from './note-node.ts'
import { plainText } from './plain-text.ts'
import { softBreaks } from './soft-breaks.ts'
import { labelOf, type Walk } from './walk.ts'

/** How a node of each type is handed to the template; nothing for what is resolved elsewhere. */
type Handlers = { readonly [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>, walk: Walk) => TypstNode | undefined }

/** Fewer letters than this stand on one page together. */
const SHORT = 700

const isShort = (node: Nodes): boolean => plainText(node).length < SHORT

const urlOf = (identifier: string, { definitions }: Walk): string => definitions.get(identifier)?.url ?? ''

const handlers: Handlers = {
  addition: (node, walk) => ({ type: 'addition', label: words.addition(node.by), children: walk.children(node) }),
  blockquote: (node, walk) => ({ type: 'blockquote', short: isShort(node), children: walk.children(node) }),
  callout: (node, walk) => ({ type: 'callout', kind: node.kind, short: isShort(node), children: walk.children(node) }),
  caption: (node, walk) => ({ type: 'caption', ...optional('label', node.data?.label), children: walk.children(node) }),
  code: (node) => ({ type: 'code', value: softBreaks(node.value, 'narrow') }),
  definition: () => undefined,
  figure: (node, walk) => ({ type: 'figure', kind: node.kind, children: walk.children(node) }),
  footnoteDefinition: () => undefined,
  footnoteReference: noteNode,
  foreign: (node, walk) => ({ type: 'foreign', language: node.language, children: walk.children(node) }),
  heading: (node, walk) => ({
    type: 'heading',
    depth: node.depth,
    ...optional('label', node.data?.id && labelOf(walk.item, node.data.id)),
    children: walk.children(node, 'narrow'),
  }),
  image: (node, walk) => imageNode(node.url, node.alt ?? '', walk),
  imageReference: (node, walk) => imageNode(urlOf(node.identifier, walk), node.alt ?? '', walk),
  link: (node, walk) => linkNode(node.url, node, walk),
  linkReference: (node, walk) => linkNode(urlOf(node.identifier, walk), node, walk),
  list: listNode,
  listItem: listItemNode,
  passage: (node, walk) => ({ type: 'passage', language: node.language, children: walk.children(node) }),
  table: (node, walk) => ({ type: 'table', columns: measureColumns(node), children: walk.children(node, 'narrow') }),
  text: (node, walk) => ({ type: 'text', value: softBreaks(node.value.replace(/\r\n?|\n/g, ' '), walk.room) }),
}

const optional = (name: string, value: string | undefined): Record<string, string> => (value === undefined ? {} : { [name]: value })

/** A node as the template takes it: by its handler, or with its children or value as they are. */
export function toTypstNode(node: Nodes, walk: Walk): TypstNode | undefined {
  const handler = handlers[node.type] as ((one: Nodes, walk: Walk) => TypstNode | undefined) | undefined
  if (handler) return handler(node, walk)
  if ('children' in node) return { type: node.type, children: walk.children(node as Parents) }
  return 'value' in node ? { type: node.type, value: softBreaks(node.value, walk.room) } : { type: node.type }
}
