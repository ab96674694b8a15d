import type { CompiledItem } from '@bantin/compile'
import { itemCode } from '@bantin/paratext'
import type { Site } from '../site.ts'
import { publicAddress, publicPicture } from './address.ts'
import { makers } from './makers.ts'
import type { Data } from './script.ts'

/** What was put right in the item. */
function corrections({ correctedBy }: CompiledItem, { wrong, right }: { wrong: string; right: string }): Data {
  const found = correctedBy.map((one) => ({
    '@type': 'CorrectionComment',
    datePublished: one.date,
    text: [`${wrong}: ${one.wrong}`, `${right}: ${one.right}`, one.note].filter((part) => part !== undefined).join('\n'),
  }))
  return found.length > 0 ? found : undefined
}

/** An item, as search engines and libraries read it. */
export function articleData(site: Site, item: CompiledItem): { readonly [name: string]: Data } {
  const { issue, labels } = site
  const { meta } = item
  return {
    '@type': 'Article',
    headline: item.title,
    alternativeHeadline: meta.subtitle,
    description: meta.summary,
    articleSection: issue.sections.find((one) => one.id === item.section)?.title,
    identifier: itemCode(issue, item.id),
    position: issue.items.indexOf(item) + 1,
    ...makers(item),
    dateCreated: meta.date,
    datePublished: issue.meta.date,
    inLanguage: item.language,
    wordCount: item.words,
    keywords: meta.keywords.length > 0 ? meta.keywords : undefined,
    image: publicPicture(site, item.image?.image),
    url: publicAddress(site, item.id),
    correction: corrections(item, labels),
  }
}
