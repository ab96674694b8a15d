import type { Element, Nodes } from 'hast'
import { SILENT } from '../parse/element.ts'
import { BLOCK } from '../parse/tag-groups.ts'

/** The words of a part of a page, a line for each block. What is read elsewhere is skipped. */
export function blockText(node: Nodes, skipped: { has(element: Element): boolean } = new Set()): string {
  const parts: string[] = []
  const walk = (one: Nodes) => {
    if (one.type === 'text') parts.push(one.value.replace(/\s+/g, ' '))
    if (one.type !== 'element' || SILENT.has(one.tagName) || skipped.has(one)) return
    const isBlock = BLOCK.has(one.tagName) || one.tagName === 'br'
    if (isBlock) parts.push('\n')
    for (const child of one.children) walk(child)
    if (isBlock) parts.push('\n')
  }
  walk(node)
  return parts.join('')
}
