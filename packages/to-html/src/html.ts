import { type Adapter, defineAdapter } from '@bantin/compile'
import { nodes } from '@bantin/hast'
import { createEncoder } from './images/embedding.ts'
import { createBodies } from './item/bodies.ts'
import { type HtmlOptions, htmlOptions } from './options.ts'
import { feedTypes } from './parts/feeds.ts'
import { type Memory, renderHtml } from './render.ts'

/**
 * The web form of an issue: pages (contents, one page for each item, images in several sizes) and one self-contained file that
 * opens from disk and works offline. Keep the adapter for as long as the issue is edited: it remembers the text of every item, so
 * that an edit renders one item again. Feeds that another form makes in the same rendering, and that say their address on the web,
 * are named in every page (`rel="alternate"`): no option has to repeat their folder and formats.
 *
 * @param options shapes, folder, sizes of images; see {@link htmlOptions}
 * @example
 * ```ts
 * import { html } from '@bantin/to-html'
 *
 * const adapter = html({ folder: 'web', widths: [480, 960] })
 * console.log(adapter.name) // => html
 * ```
 */
export function html(options?: HtmlOptions): Adapter {
  const memory: Memory = { bodies: createBodies(), encode: createEncoder() }
  return defineAdapter({
    name: 'html',
    options: htmlOptions,
    nodes,
    uses: feedTypes,
    render: (issue, context) => renderHtml(issue, context, memory),
  })(options)
}
