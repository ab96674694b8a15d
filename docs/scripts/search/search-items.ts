import type { SearchItem, SearchPassage } from '@bantin/search'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { HtmlFile } from '../site/html-files.ts'

const START = '<div class="sl-markdown-content">'

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const inner = node.children.map((child) => textOf(child as Nodes)).join('')
  return node.type === 'element' && /^(p|li|td|th|tr|div|pre|h\d)$/.test(node.tagName) ? ` ${inner} ` : inner
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What stands below each heading of the second level. */
function passagesOf(html: string): SearchPassage[] {
  const passages: { id?: string; heading?: string; text: string }[] = [{ text: '' }]
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && /^(button|script|style|svg)$/.test(node.tagName)) return
    if (node.type === 'element' && node.tagName === 'h2') {
      passages.push({ id: String(node.properties.id ?? ''), heading: clean(textOf(node)), text: '' })
    } else if (node.type === 'element' && node.tagName === 'a' && String(node.properties.className).includes('anchor')) {
      return
    } else if (node.type === 'element' && !/^(div|section)$/.test(node.tagName)) {
      passages.at(-1)!.text += ` ${textOf(node)}`
    } else if ('children' in node) for (const child of node.children) visit(child as Nodes)
  }
  visit(fromHtml(html, { fragment: true }))
  return passages.map((one) => ({ ...one, text: clean(one.text) })).filter(({ text, heading }) => text || heading)
}

/** A page as something that is searched; undefined for what has no text of its own. */
export function searchItem({ path, html }: HtmlFile): SearchItem | undefined {
  const from = html.indexOf(START)
  if (from < 0 || /(^|\/)(search|404|playground)\.html$/.test(path)) return undefined
  const body = html.slice(from + START.length, html.indexOf('<footer', from))
  const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? path
  return {
    id: path.replace(/\W+/g, '-'),
    code: '',
    issue: { id: 'docs', title: '', date: '' },
    section: { id: 'docs', title: '' },
    title: clean(textOf(fromHtml(title, { fragment: true }))),
    words: [],
    places: [],
    page: path.replace(/^en\//, ''),
    passages: passagesOf(body),
  }
}
