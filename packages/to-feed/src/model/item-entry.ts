import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import { itemAddress, itemCode } from '@bantin/paratext'
import { latest } from './dates.ts'
import type { FeedCategory, FeedEntry, FeedPicture } from './feed.ts'
import { stableId } from './stable-id.ts'

function categories(issue: CompiledIssue, item: CompiledItem): FeedCategory[] {
  const section = issue.sections.find((one) => one.id === item.section)
  return [...(section ? [{ label: section.title, id: section.id }] : []), ...item.meta.keywords.map((label) => ({ label }))]
}

/** Authors, or those who compiled it where it has none. */
function makers(item: CompiledItem): Pick<FeedEntry, 'authors' | 'contributors'> {
  const role = item.contributors.some((one) => one.role === 'author') ? 'author' : 'compiler'
  const names = (isMaker: boolean) => item.contributors.filter((one) => (one.role === role) === isMaker).map((one) => one.name)
  return { authors: names(true), contributors: names(false) }
}

/** An item as an entry. It came out with its issue; it was updated when it was put right, or when it put something else right. */
export function itemEntry(
  issue: CompiledIssue,
  item: CompiledItem,
  parts: { readonly html: string; readonly whole: boolean; readonly picture?: FeedPicture | undefined },
): FeedEntry {
  const { date } = issue.meta
  const { summary, corrections } = item.meta
  const code = itemCode(issue, item.id)
  return {
    id: stableId(issue.bulletin.id, issue.id, item.id),
    title: item.title,
    address: itemAddress(issue, item.id) ?? '',
    ...(summary === undefined ? {} : { summary }),
    html: parts.html,
    whole: parts.whole,
    language: item.language,
    published: date,
    updated: latest(date, ...corrections.map((one) => one.date), ...item.correctedBy.map((one) => one.date)),
    ...makers(item),
    categories: categories(issue, item),
    ...(parts.picture ? { picture: parts.picture } : {}),
    ...(code === undefined ? {} : { code }),
  }
}
