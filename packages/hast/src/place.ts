import type { Element, RootContent } from 'hast'
import { text } from './element.ts'
import type { PlaceOptions } from './options.ts'
import { picture } from './picture.ts'
import type { Block } from './to-blocks.ts'

const ITEM = /^item:([^#]*)(?:#(.*))?$/s

function placeElement(node: Element, options: PlaceOptions): RootContent[] {
  const { tagName, properties } = node
  if (tagName === 'img') {
    const alt = String(properties.alt ?? '')
    const files = options.image?.(String(properties.dataImage ?? ''))
    if (!files) return [text(alt)]
    return [picture(files, { alt, ...(properties.title === undefined ? {} : { title: String(properties.title) }) })]
  }
  const children = node.children.flatMap((child) => placeNode(child, options)) as Element['children']
  if (/^h[1-6]$/.test(tagName)) {
    const level = Math.min(6, Number(tagName[1]) + (options.headingShift ?? 0))
    return [{ ...node, tagName: `h${level}`, children }]
  }
  const item = tagName === 'a' ? ITEM.exec(String(properties.href ?? '')) : null
  if (!item) return [{ ...node, children }]
  const href = options.linkTo?.(item[1] as string, item[2])
  return href === undefined ? children : [{ ...node, properties: { ...properties, href }, children }]
}

const placeNode = (node: RootContent, options: PlaceOptions): RootContent[] =>
  node.type === 'element' ? placeElement(node, options) : [node]

/**
 * Put a block in its place in a form: addresses of items, files of images, levels of headings. The block itself stays as it is.
 *
 * @param block a block of {@link toBlocks}
 * @param options where things are in this form
 */
export function place(block: Block, options: PlaceOptions = {}): readonly RootContent[] {
  return block.dependent ? block.nodes.flatMap((node) => placeNode(node, options)) : block.nodes
}
