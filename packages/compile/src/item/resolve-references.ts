import { type Diagnostic, diagnose, type Place } from '@bantin/diagnostics'
import { isParent } from '@bantin/schema'
import type { Definition, Nodes, PhrasingContent, Root } from 'mdast'
import { outsideFolder } from '../rules/file-rules.ts'
import { remoteImage } from '../rules/image-rules.ts'
import { unusableLink } from '../rules/reference-rules.ts'
import { resolvePath } from '../source/resolve-path.ts'
import type { References } from './references.ts'

/** What resolving needs to know. */
export interface ResolveOptions {
  /** The file that the tree comes from. */
  readonly file: string
  /** Item ids by the path of their file. */
  readonly items: ReadonlyMap<string, string>
  readonly references: References
  readonly diagnostics: Diagnostic[]
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i
const WEB = /^(?:https?|mailto|tel):/i

/**
 * Make the addresses of a tree independent of the file they stand in: images become paths of the bulletin folder, links to
 * items `item:<id>`, and reference-style links and images ordinary ones.
 */
export function resolveReferences(tree: Root, options: ResolveOptions): void {
  const definitions = new Map<string, Definition>()
  collect(tree, definitions)
  walk(tree, { ...options, definitions })
}

function collect(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  if (isParent(node)) for (const child of node.children) collect(child, definitions)
}

type Walk = ResolveOptions & { readonly definitions: ReadonlyMap<string, Definition> }

function walk(node: Nodes, options: Walk): void {
  if (node.type === 'link') node.url = resolveLink(node.url, node.position, options)
  if (node.type === 'image') node.url = resolveImage(node.url, node.position, options)
  if (!isParent(node)) return
  if (node.children.some((child) => child.type === 'linkReference' || child.type === 'imageReference' || child.type === 'definition'))
    node.children = node.children.flatMap((child) =>
      direct(child as PhrasingContent | Definition, options.definitions),
    ) as typeof node.children
  for (const child of node.children) walk(child, options)
}

function direct(node: PhrasingContent | Definition, definitions: Walk['definitions']): (PhrasingContent | Definition)[] {
  if (node.type === 'definition') return []
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return [node]
  const target = definitions.get(node.identifier)
  if (!target) return 'children' in node ? node.children : [node]
  const shared = { url: target.url, title: target.title ?? null, position: node.position as Place & Nodes['position'] }
  return [
    node.type === 'linkReference'
      ? { type: 'link', children: node.children, ...shared }
      : { type: 'image', alt: node.alt ?? null, ...shared },
  ]
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function resolveImage(url: string, place: Place | undefined, options: Walk): string {
  const { file, references, diagnostics } = options
  if ((SCHEME.test(url) && !/^[a-z]:[\\/]/i.test(url)) || url.startsWith('//')) {
    diagnostics.push(diagnose(remoteImage, { file, place }, { url: url.slice(0, 100) }))
    return url
  }
  const written = decode(url)
  const path = resolvePath(file, written)
  if (path === undefined) diagnostics.push(diagnose(outsideFolder, { file, place }, { path: written }))
  else references.images.push({ path, written, file, place })
  return path ?? ''
}

function resolveLink(url: string, place: Place | undefined, options: Walk): string {
  const { file, items, references, diagnostics } = options
  if (WEB.test(url) || url.startsWith('#')) return url.startsWith('#') ? decode(url) : url
  const [, target = '', fragment = ''] = /^([^#]*)#?(.*)$/s.exec(decode(url)) ?? []
  if (SCHEME.test(url) || !/\.md$/i.test(target)) {
    diagnostics.push(diagnose(unusableLink, { file, place }, { url: url.slice(0, 100) }))
    return ''
  }
  const path = resolvePath(file, target)
  const item = path === undefined ? undefined : items.get(path)
  references.items.push({ item, fragment, written: target, file, place })
  return `item:${item ?? ''}${fragment ? `#${fragment}` : ''}`
}
