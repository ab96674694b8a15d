import type { Artifact } from '@bantin/compile'
import { fromHtml } from 'hast-util-from-html'

type Node = ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number]

const UNREAD = new Set(['head', 'script', 'style', 'template'])
const INLINE = new Set(['a', 'code', 'del', 'mark', 'small', 'span', 'sup'])
// What is said instead of what is written, and the numbers of the list of doubts
const SAID = new Set(['said', 'ref'])

const decoder = new TextDecoder()
const classesOf = (node: Node): readonly unknown[] =>
  node.type === 'element' && Array.isArray(node.properties.className) ? node.properties.className : []

/** The script, by a parser that knows nothing of it. */
export function pageOf(artifacts: readonly Artifact[]): Node {
  return fromHtml(decoder.decode(artifacts.find((one) => one.mediaType === 'text/html')?.bytes))
}

/** The text as it is written in the item: every reading gives way to the small print behind it. */
export function writtenText(node: Node): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && UNREAD.has(node.tagName))) return ''
  if (classesOf(node).some((one) => SAID.has(String(one)))) return ''
  const inside = node.children.map(writtenText).join('')
  return node.type === 'element' && !INLINE.has(node.tagName) ? `\n${inside}\n` : inside
}

/** The elements of a class, in order. */
export function elementsOf(node: Node, name: string): Node[] {
  if (!('children' in node)) return []
  return [...(classesOf(node).includes(name) ? [node] : []), ...node.children.flatMap((child) => elementsOf(child, name))]
}

/** The languages that the script declares. */
export function languagesOf(node: Node): string[] {
  if (!('children' in node)) return []
  const own = node.type === 'element' && typeof node.properties.lang === 'string' ? [node.properties.lang] : []
  return [...own, ...node.children.flatMap((child) => languagesOf(child))]
}
