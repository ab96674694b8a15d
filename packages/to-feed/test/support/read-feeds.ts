import type { Artifact } from '@bantin/compile'
import { fromHtml } from 'hast-util-from-html'
import { SaxesParser } from 'saxes'

const decode = (artifact: Artifact): string => new TextDecoder().decode(artifact.bytes)

/** An element of XML, as a strict parser sees it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
  readonly children: XmlElement[]
}

/** Read XML; throws at anything that is not well-formed, undeclared prefixes included. */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [] }
  const open: XmlElement[] = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = {
      name,
      attributes: Object.fromEntries(Object.values(attributes).map((one) => [one.name, one.value])),
      text: '',
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const at = open.at(-1)
    if (at) at.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return root.children[0] as XmlElement
}

/** All elements of a name, in document order. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => all(child, name))]
}

type Node = ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number]
const INLINE = new Set(['a', 'cite', 'code', 'del', 'em', 'ins', 'span', 'strong', 'sup'])

function words(node: Node): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const inside = node.children.map(words).join('')
  return node.type === 'element' && !INLINE.has(node.tagName) ? `\n${inside}\n` : inside
}

const parse = (html: string): Node => fromHtml(html, { fragment: true })

/** The words of HTML as a browser has them. */
export const htmlWords = (html: string): string => words(parse(html))

/** Every value of an attribute in HTML. */
export function htmlAttributes(html: string, name: string): string[] {
  const enter = (node: Node): string[] => {
    if (!('children' in node)) return []
    const value = node.type === 'element' ? node.properties[name] : undefined
    return [...(typeof value === 'string' ? [value] : []), ...node.children.flatMap(enter)]
  }
  return enter(parse(html))
}

const HTML = new Set(['content:encoded', 'content'])

const xmlWords = (element: XmlElement): string =>
  HTML.has(element.name) || element.attributes.type === 'html' || (element.name === 'description' && element.text.startsWith('<'))
    ? htmlWords(element.text)
    : [element.text, ...element.children.map(xmlWords)].join('\n')

interface JsonFeed {
  readonly title: string
  readonly description: string
  readonly language: string
  readonly items: readonly {
    readonly title: string
    readonly content_html: string
    readonly tags: readonly string[]
    readonly language: string
  }[]
}

const byEnd = (artifacts: readonly Artifact[], end: string): string => {
  const found = artifacts.find((one) => one.path.endsWith(end))
  if (!found) throw new Error(`no ${end}`)
  return decode(found)
}

/** The readings of the three feeds. */
export async function readTexts(artifacts: readonly Artifact[]): Promise<string[]> {
  const json = JSON.parse(byEnd(artifacts, 'feed.json')) as JsonFeed
  const items = json.items.map((one) => [one.title, htmlWords(one.content_html), ...one.tags].join('\n'))
  const atom = readXml(byEnd(artifacts, 'atom.xml'))
  const labels = all(atom, 'category').map((one) => one.attributes.label)
  return [
    xmlWords(readXml(byEnd(artifacts, 'rss.xml'))),
    [xmlWords(atom), ...labels].join('\n'),
    [json.title, json.description, ...items].join('\n'),
  ]
}

const contents = (artifacts: readonly Artifact[]): string[] =>
  (JSON.parse(byEnd(artifacts, 'feed.json')) as JsonFeed).items.map((one) => one.content_html)

/** The languages that every one of the feeds declares, for itself or an entry, and those within the HTML. */
export function readLanguages(artifacts: readonly Artifact[]): string[] {
  const rss = readXml(byEnd(artifacts, 'rss.xml'))
  const atom = readXml(byEnd(artifacts, 'atom.xml'))
  const json = JSON.parse(byEnd(artifacts, 'feed.json')) as JsonFeed
  const declared = [
    [...all(rss, 'language'), ...all(rss, 'dc:language')].map((one) => one.text),
    [atom, ...all(atom, 'entry')].map((one) => one.attributes['xml:lang']),
    [json.language, ...json.items.map((one) => one.language)],
  ]
  const inHtml = contents(artifacts).flatMap((html) => htmlAttributes(html, 'lang'))
  return [...(declared[0] ?? []).filter((one) => declared.every((tags) => tags.includes(one))).map(String), ...inHtml]
}

/** The descriptions of pictures: in the HTML, and of the cover. */
export function readAlts(artifacts: readonly Artifact[]): string[] {
  const { description } = JSON.parse(byEnd(artifacts, 'feed.json')) as JsonFeed
  const cover = description.split('\n').flatMap((line) => (line.startsWith('Ảnh bìa: ') ? [line.slice('Ảnh bìa: '.length)] : []))
  return [...cover, ...contents(artifacts).flatMap((html) => htmlAttributes(html, 'alt'))]
}
