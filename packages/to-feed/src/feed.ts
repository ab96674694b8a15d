import { type Adapter, defineAdapter, type Omission } from '@bantin/compile'
import { nodes } from '@bantin/hast'
import { type FeedOptions, feedOptions } from './options.ts'
import { renderFeed } from './render.ts'

const omits: readonly Omission[] = nodes
  .filter((node) => node !== 'root')
  .map((node) => ({
    node,
    reason: {
      vi: 'Nguồn tin rút gọn chỉ có phần đầu của bài; toàn văn ở trang web mà mục tin dẫn tới.',
      en: 'A feed of summaries has the heads of items only; the whole text is on the page that the entry leads to.',
    },
  }))

/**
 * The feeds of an issue: RSS 2.0, Atom, JSON Feed 1.1 and a sitemap, one entry for each item. Ids are made of the ids of bulletin,
 * issue and item, so that an entry stays the same entry when the site moves. The bulletin names its `site`, or the options do.
 *
 * @param options summaries or whole texts, formats, folder; see {@link feedOptions}
 * @example
 * ```ts
 * import { feed } from '@bantin/to-feed'
 *
 * const adapter = feed({ content: 'full', site: 'https://songngan.example/ban-tin' })
 * console.log(adapter.name, adapter.omits.length) // => feed 0
 * ```
 */
export function feed(options?: FeedOptions): Adapter {
  const parts = options?.content === 'full' ? { nodes, omits: [] } : { nodes: [], omits }
  return defineAdapter({ name: 'feed', options: feedOptions, ...parts, render: renderFeed })(options)
}
