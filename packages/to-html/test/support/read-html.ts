import type { Artifact } from '@bantin/compile'
import { fromHtml } from 'hast-util-from-html'

type Node = ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number]

const UNREAD = new Set(['head', 'script', 'style', 'template'])
const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'code', 'del', 'em', 'i', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u'])

const decoder = new TextDecoder()
const parse = (artifact: Artifact): Node => fromHtml(decoder.decode(artifact.bytes))
const isPage = (artifact: Artifact): boolean => artifact.mediaType === 'text/html'

/** The complete readings of a web form, by a parser that knows nothing of it: the pages one after the other, and the single file. */
export async function readTexts(artifacts: readonly Artifact[]): Promise<string[]> {
  const pages = artifacts.filter(isPage)
  const single = pages.filter((one) => one.role === 'issue')
  const linked = pages.filter((one) => one.role !== 'issue')
  return [linked, single].filter((one) => one.length > 0).map((one) => one.map((page) => textOf(parse(page))).join('\n'))
}

/** The languages that any page declares. */
export function readLanguages(artifacts: readonly Artifact[]): string[] {
  return artifacts.filter(isPage).flatMap((page) => attributesOf(parse(page), 'lang'))
}

/** The descriptions of pictures on any page. */
export function readAlts(artifacts: readonly Artifact[]): string[] {
  return artifacts.filter(isPage).flatMap((page) => attributesOf(parse(page), 'alt'))
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && UNREAD.has(node.tagName))) return ''
  const inside = node.children.map(textOf).join('')
  return node.type === 'element' && !INLINE.has(node.tagName) ? `\n${inside}\n` : inside
}

function attributesOf(node: Node, name: string): string[] {
  if (!('children' in node)) return []
  const own = node.type === 'element' && typeof node.properties[name] === 'string' ? [node.properties[name]] : []
  return [...own, ...node.children.flatMap((child) => attributesOf(child, name))]
}
