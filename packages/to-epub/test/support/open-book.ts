import type { Artifact } from '@bantin/compile'
import { strFromU8, unzipSync } from 'fflate'
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'

/** A book, opened the way a reader opens it: by its container, its package document and its spine. */
export interface OpenBook {
  /** Files of the archive in their order, with their bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly packageDocument: Root
  /** Pages in reading order: path within the archive, and tree. */
  readonly spine: readonly (readonly [path: string, tree: Root])[]
  /** A file as text, by the end of its path. */
  text(path: string): string
}

type Node = Root | Root['children'][number] | Element['children'][number]

/** All elements of a name, in order. */
export function elements(node: Node, name?: string): Element[] {
  if (!('children' in node)) return []
  const own = node.type === 'element' && (name === undefined || node.name === name) ? [node] : []
  return [...own, ...node.children.flatMap((child) => elements(child, name))]
}

/** The words of a tree; those of different blocks stand apart. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && node.name === 'head')) return ''
  const inside = node.children.map(textOf).join('')
  return node.type === 'element' && !INLINE.has(node.name) ? `\n${inside}\n` : inside
}

const INLINE = new Set(['a', 'cite', 'code', 'del', 'em', 'ins', 'span', 'strong', 'sup', 'time'])

/** Open the book among the artifacts. */
export function openBook(artifacts: readonly Artifact[]): OpenBook {
  const book = artifacts.find((one) => one.mediaType === 'application/epub+zip')
  if (!book) throw new Error('no book')
  const files = new Map(Object.entries(unzipSync(book.bytes)))
  const text = (path: string): string => {
    const found = [...files].find(([name]) => name === path || name.endsWith(`/${path}`))
    if (!found) throw new Error(`no ${path}`)
    return strFromU8(found[1])
  }
  const root = elements(fromXml(text('META-INF/container.xml')), 'rootfile')[0]?.attributes['full-path'] ?? ''
  const packageDocument = fromXml(text(root))
  const folder = root.replace(/[^/]*$/, '')
  const hrefs = new Map(elements(packageDocument, 'item').map(({ attributes }) => [attributes.id, `${folder}${attributes.href}`]))
  const spine = elements(packageDocument, 'itemref').map(({ attributes }) => {
    const path = hrefs.get(attributes.idref) ?? ''
    return [path, fromXml(text(path))] as const
  })
  return { files, packageDocument, spine, text }
}

/** One complete reading: the pages of the spine, one after the other. */
export function readTexts(artifacts: readonly Artifact[]): string[] {
  return [
    openBook(artifacts)
      .spine.map(([, tree]) => textOf(tree))
      .join('\n'),
  ]
}

const attributes = (artifacts: readonly Artifact[], name: string): string[] =>
  openBook(artifacts).spine.flatMap(([, tree]) => elements(tree).flatMap((one) => one.attributes[name] ?? []))

/** The languages that any page declares for both kinds of readers. */
export function readLanguages(artifacts: readonly Artifact[]): string[] {
  const old = new Set(attributes(artifacts, 'xml:lang'))
  return attributes(artifacts, 'lang').filter((one) => old.has(one))
}

/** The descriptions of pictures on any page. */
export function readAlts(artifacts: readonly Artifact[]): string[] {
  return attributes(artifacts, 'alt')
}
