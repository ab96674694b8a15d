import type { Artifact } from '@bantin/compile'
import { fromHtml } from 'hast-util-from-html'
import PostalMime, { type Email } from 'postal-mime'

type Node = ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number]

const UNREAD = new Set(['head', 'script', 'style', 'template'])
const INLINE = new Set(['a', 'em', 'span', 'strong'])

/** The message, by a parser that knows nothing of the form. */
export async function parseMessage(artifacts: readonly Artifact[]): Promise<Email> {
  const found = artifacts.find((one) => one.mediaType === 'message/rfc822')
  if (!found) throw new Error('no message')
  return PostalMime.parse(found.bytes)
}

/** Both parts of the message as they are read; the hidden line of the inbox is not. */
export async function readParts(artifacts: readonly Artifact[]): Promise<{ text: string; html: string; links: string[] }> {
  const { text = '', html = '' } = await parseMessage(artifacts)
  const tree = fromHtml(html)
  return { text, html: textOf(tree), links: attributesOf(tree, 'href') }
}

/** The complete readings of the message. */
export async function readTexts(artifacts: readonly Artifact[]): Promise<string[]> {
  const { text, html } = await readParts(artifacts)
  return [text, html]
}

/** The languages that the HTML part declares. */
export async function readLanguages(artifacts: readonly Artifact[]): Promise<string[]> {
  const { html = '' } = await parseMessage(artifacts)
  return attributesOf(fromHtml(html), 'lang')
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && (UNREAD.has(node.tagName) || node.properties.ariaHidden === 'true'))) return ''
  const inside = node.children.map(textOf).join('')
  return node.type === 'element' && !INLINE.has(node.tagName) ? `\n${inside}\n` : inside
}

function attributesOf(node: Node, name: string): string[] {
  if (!('children' in node)) return []
  const own = node.type === 'element' && typeof node.properties[name] === 'string' ? [node.properties[name]] : []
  return [...own, ...node.children.flatMap((child) => attributesOf(child, name))]
}
