import type { Root as HastRoot, RootContent } from 'hast'
import type { Root } from 'mdast'
import { text } from './element.ts'
import type { HastOptions } from './options.ts'
import { place } from './place.ts'
import { toBlocks } from './to-blocks.ts'

/**
 * Turn the tree of an item into sanitised hast: our own nodes (figures, callouts, passages, notes, tables that scroll) on top of
 * Markdown's. Nothing of the content can run: there is no raw HTML, no event handler, no style, no address but of web, mail,
 * telephone and the issue itself.
 *
 * @param tree body of an item, after the transforms
 * @param options id prefix, language, labels, addresses of items and images
 * @example
 * ```ts
 * import { toHast, toHtml } from '@bantin/hast'
 *
 * const tree = toHast({
 *   type: 'root',
 *   children: [{ type: 'callout', kind: 'remember', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Phơi lúa.' }] }] }],
 * })
 * console.log(toHtml(tree).split('\n')[1]) // => <p class="callout-title" id="callout_1">Ghi nhớ</p>
 * ```
 */
export function toHast(tree: Root, options: HastOptions = {}): HastRoot {
  const children = toBlocks(tree, options).flatMap((block, i): RootContent[] => [
    ...(i > 0 ? [text('\n') as RootContent] : []),
    ...place(block, options),
  ])
  return { type: 'root', children }
}
