import { nearest } from '@bantin/diagnostics'
import { slug } from '@bantin/vietnamese/search'
import type { Link, Root } from 'mdast'
import { asPlugin } from '../as-plugin.ts'
import { defineTransform } from '../define-transform.ts'
import { brokenFragment } from '../rules/link-rules.ts'
import type { TransformContext } from '../transform.ts'
import { walk } from '../tree/walk.ts'

/** Report the links to a heading of the same item, `#…`, that no heading has as its id. The tree stays as it is. */
export function checkFragments(tree: Root, context: TransformContext): void {
  const links: Link[] = []
  const ids = new Set<string>()
  walk(tree, (node) => {
    if (node.type === 'link' && node.url.startsWith('#')) links.push(node)
    if (node.type === 'heading' && node.data?.id) ids.add(node.data.id)
    return undefined
  })
  for (const link of links) {
    const fragment = decode(link.url.slice(1))
    if (ids.has(fragment)) continue
    context.report(brokenFragment, link.position, { fragment, nearest: nearest(slug(fragment), ids) })
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** {@link checkFragments} as a transform. */
export const internalLinks = defineTransform({
  name: 'internal-links',
  stage: 'reference',
  after: ['heading-ids'],
  idempotent: true,
  run: checkFragments,
})

/** {@link checkFragments} as a remark plugin; it comes behind the plugin that gives headings their ids. */
export default asPlugin(internalLinks)
