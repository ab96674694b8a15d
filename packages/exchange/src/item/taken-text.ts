import type { Origin } from '@bantin/schema'
import type { OfferedItem } from '../compare/compare-items.ts'
import { frontMatter } from './exchange-text.ts'
import type { SharedItem } from './shared-item.ts'

/** Where an item that is taken comes from, with the version and hash by which `sync` knows it again. */
export function originOf({ index, item, version }: OfferedItem): Origin {
  const { bulletin, issue } = index
  return {
    bulletin: bulletin.id,
    title: bulletin.title,
    publisher: bulletin.publisher,
    issue: issue.id,
    number: issue.number,
    item: item.id,
    date: issue.date,
    ...(item.url === undefined ? {} : { url: item.url }),
    version,
    hash: item.hash,
    ...(item.origin === undefined ? {} : { first: firstOf(item.origin) }),
  }
}

/** Who published a text first, whatever number of hands it went through. */
function firstOf({ version: _, hash: __, first, ...origin }: Origin): Origin['first'] {
  return first ?? origin
}

/** The file of an item that is taken: the upstream's words, and where they come from. */
export function takenText(offered: OfferedItem, { meta, body }: SharedItem): string {
  return `${frontMatter({ ...meta, origin: originOf(offered) })}\n${body}`
}
