import { ExternalHyperlink, type ParagraphChild } from 'docx'
import type { Link, LinkReference } from 'mdast'
import { safeAddress } from '../writer/address.ts'
import { internalLink } from '../writer/element.ts'
import { noteKey } from '../writer/notes.ts'
import type { Format } from '../writer/run.ts'
import type { Scope, Writer } from '../writer/writer.ts'
import type { Inline } from './handle.ts'

const ITEM = /^item:([^#]*)(?:#(.*))?$/s

/** The bookmark that an address of the issue means. */
function bookmarkOf({ places }: Writer, url: string, { item }: Scope): string | undefined {
  const other = ITEM.exec(url)
  if (other) return (other[2] === undefined ? undefined : places.heading(other[1] ?? '', other[2])) ?? places.item(other[1] ?? '')
  return url.startsWith('#') ? places.heading(item.id, url.slice(1)) : undefined
}

/** Words that lead somewhere; those that lead nowhere safe are words only. */
export function linked(writer: Writer, url: string, scope: Scope, write: (style: Partial<Format>) => ParagraphChild[]): ParagraphChild[] {
  const anchor = bookmarkOf(writer, url, scope)
  const address = anchor === undefined ? safeAddress(url) : undefined
  if (anchor !== undefined) return [internalLink(anchor, write({ style: 'Hyperlink' }))]
  return address === undefined ? write({}) : [new ExternalHyperlink({ link: address, children: write({ style: 'Hyperlink' }) })]
}

/** A link to the web, or to an item or heading of the issue. */
export const link: Inline<Link> = (writer, node, format, scope) =>
  linked(writer, node.url, scope, (style) => writer.inlines(node.children, { ...format, ...style }, scope))

/** A link whose address stands elsewhere. */
export const linkReference: Inline<LinkReference> = (writer, node, format, scope) => {
  const url = writer.notes.get(scope.item.id)?.addresses.get(noteKey(node))?.url ?? ''
  return linked(writer, url, scope, (style) => writer.inlines(node.children, { ...format, ...style }, scope))
}
