import { isParent } from '@bantin/schema'
import type { Nodes, Root } from 'mdast'

/** What a text from outside must not contain. */
export type Forbidden = 'include' | 'image' | 'link' | 'addition'

const OPEN = /^(?:https?:\/\/|mailto:|tel:|#)/i

/**
 * The first thing in a text from outside that would reach for a file of the folder it is put into: an include, a picture that does not come
 * with it, a link to a file. What is marked as added would be told as the taker's.
 */
export function forbiddenAddress(tree: Root, images: ReadonlySet<string>): Forbidden | undefined {
  const waiting: Nodes[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const found = forbidden(node, images)
    if (found) return found
    if (isParent(node)) for (const child of node.children) waiting.push(child)
  }
  return undefined
}

function forbidden(node: Nodes, images: ReadonlySet<string>): Forbidden | undefined {
  switch (node.type) {
    case 'leafDirective':
      return node.name === 'chen' ? 'include' : undefined
    case 'containerDirective':
      return node.name === 'bo-sung' || node.name === 'them' ? 'addition' : undefined
    case 'image':
      return images.has(decode(node.url)) ? undefined : 'image'
    case 'link':
      return OPEN.test(node.url) ? undefined : 'link'
    case 'definition':
      return OPEN.test(node.url) || images.has(decode(node.url)) ? undefined : 'link'
  }
  return undefined
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
