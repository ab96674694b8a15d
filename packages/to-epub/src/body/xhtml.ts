import type { Element, ElementContent, Properties, RootContent } from 'hast'
import { toXast } from 'hast-util-to-xast'
import type { Element as XmlElement } from 'xast'
import { writeXml } from '../markup/write-xml.ts'
import { xmlId } from './xml-id.ts'

/** Where a link of the text leads: an address that readers take, or nowhere. */
export type Resolve = (href: string) => string | undefined

/** What one body knows of itself while it is written. */
interface Walk {
  readonly resolve: Resolve
  readonly ids: Set<string>
}

/** Left to the reader: e-readers load no picture late. */
const DROPPED = new Set(['loading', 'decoding', 'ariaDescribedBy'])

function propertiesOf(node: Element, walk: Walk): Properties {
  const properties: Properties = {}
  for (const [name, value] of Object.entries(node.properties)) {
    if (DROPPED.has(name) || name === 'id' || name === 'href') continue
    properties[name] = value
  }
  const { id, lang, role } = node.properties
  if (typeof id === 'string' && !walk.ids.has(xmlId(id))) {
    walk.ids.add(xmlId(id))
    properties.id = xmlId(id)
  }
  if (lang !== undefined) properties.xmlLang = lang
  if (role === 'doc-noteref') properties['epub:type'] = 'noteref'
  return properties
}

const holdsLink = (node: ElementContent): boolean =>
  node.type === 'element' && (node.tagName === 'a' || node.children.some((child) => holdsLink(child)))

/** A link with its words. Another link within it, such as the mark of a note, stands on its own: links do not nest. */
function linkOf(node: Element, walk: Walk): ElementContent[] {
  const href = typeof node.properties.href === 'string' ? walk.resolve(node.properties.href) : undefined
  let properties = propertiesOf(node, walk)
  if (href === undefined && properties.id === undefined) return node.children.flatMap((child) => write(child, walk))
  const made: ElementContent[] = []
  let run: Element | undefined
  for (const child of node.children) {
    const children = write(child, walk)
    if (holdsLink(child)) {
      run = undefined
      made.push(...children)
    } else if (run) run.children.push(...children)
    else {
      const { id, ...others } = properties
      run = {
        type: 'element',
        tagName: href === undefined ? 'span' : 'a',
        properties: href === undefined ? { id } : { ...properties, href },
        children,
      }
      made.push(run)
      properties = others
    }
  }
  return made
}

function write(node: ElementContent, walk: Walk): ElementContent[] {
  if (node.type === 'text') return [node]
  if (node.type !== 'element') return []
  if (node.tagName === 'a') return linkOf(node, walk)
  const properties = propertiesOf(node, walk)
  return [{ type: 'element', tagName: node.tagName, properties, children: node.children.flatMap((child) => write(child, walk)) }]
}

/**
 * Write nodes as XHTML for e-readers: both attributes for languages, types of EPUB beside the roles, ids that stand once, links that
 * lead somewhere.
 *
 * @param nodes sanitised hast
 * @param resolve where links lead
 */
export function toXhtml(nodes: readonly RootContent[], resolve: Resolve): string {
  const walk: Walk = { resolve, ids: new Set() }
  const children = nodes.flatMap((node) => (node.type === 'doctype' ? [] : write(node, walk)))
  // An element around them, so that not every one of them declares the namespace
  const around = toXast({ type: 'element', tagName: 'div', properties: {}, children }) as XmlElement
  return around.children.map(writeXml).join('')
}
