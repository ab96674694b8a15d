import type { CompiledIssue } from '@bantin/compile'
import { unwrapAdditions } from '@bantin/exchange'
import { idPrefix, itemAddress } from '@bantin/paratext'
import { isParent } from '@bantin/schema'
import type { Nodes, Root } from 'mdast'

/** What a tree needs to be understood away from its issue. */
export interface PortableOptions {
  readonly issue: CompiledIssue
  /** The name under which a picture goes along, by its path in the bulletin folder. */
  imageName(path: string): string
}

/**
 * Make a tree understandable away from its issue: pictures are those that go along, links to other items lead to the web where they are
 * published or become plain words, and passages added to an item that was itself taken are a part of the text.
 *
 * @param tree of `authoredTree`; it is changed
 */
export function makePortable(tree: Root, { issue, imageName }: PortableOptions): void {
  unwrapAdditions(tree)
  const waiting: Nodes[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'image') node.url = imageName(node.url)
    if (node.type === 'link' && node.url.startsWith('item:')) node.url = addressOf(node.url, issue) ?? node.url
    if (!isParent(node)) continue
    const children: Nodes[] = node.children
    if (children.some(isDead)) node.children = children.flatMap((child) => live(child, issue)) as typeof node.children
    for (const child of node.children) waiting.push(child)
  }
}

const isDead = (node: Nodes): boolean => node.type === 'link' && (node.url.startsWith('item:') || node.url === '')

/** The words of a link that would lead nowhere; a link in a link is no Markdown. */
function live(node: Nodes, issue: CompiledIssue): Nodes[] {
  if (node.type !== 'link' || !isDead(node) || addressOf(node.url, issue) !== undefined) return [node]
  return node.children
}

/** The web address of `item:<id>#<heading>`; nothing where the bulletin is not on the web. */
function addressOf(url: string, issue: CompiledIssue): string | undefined {
  const [, id = '', fragment] = /^item:([^#]*)(?:#(.*))?$/s.exec(url) ?? []
  const page = id === '' ? undefined : itemAddress(issue, id)
  return page === undefined || fragment === undefined ? page : `${page}#${encodeURIComponent(idPrefix(id) + fragment)}`
}
