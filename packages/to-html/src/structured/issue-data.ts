import type { CompiledItem } from '@bantin/compile'
import { isWebAddress } from '@bantin/hast/page'
import { itemCode } from '@bantin/paratext'
import type { Site } from '../site.ts'
import { publicAddress, publicPicture } from './address.ts'
import { articleData } from './article-data.ts'
import type { Data } from './script.ts'

const CONTEXT = 'https://schema.org'

/** The bulletin and who publishes it. */
function periodical({ issue }: Site): Data {
  const { title, subtitle, publisher, site } = issue.bulletin
  const { name, parent, address, phone, email, website } = publisher
  return {
    '@type': 'Periodical',
    name: title,
    alternateName: subtitle,
    url: site !== undefined && issue.audience === 'public' && isWebAddress(site) ? site : undefined,
    publisher: {
      '@type': 'Organization',
      name,
      parentOrganization: parent === undefined ? undefined : { '@type': 'Organization', name: parent },
      address,
      telephone: phone,
      email,
      url: website,
    },
  }
}

/** The issue, without its parts. */
function issueData(site: Site): { readonly [name: string]: Data } {
  const { issue, labels } = site
  const { meta } = issue
  return {
    '@type': 'PublicationIssue',
    name: meta.title ?? labels.number(meta.number),
    issueNumber: meta.number,
    datePublished: meta.date,
    inLanguage: issue.language,
    url: publicAddress(site),
    isPartOf: periodical(site),
  }
}

const stub = (site: Site, item: CompiledItem, position: number): Data => ({
  '@type': 'Article',
  headline: item.title,
  identifier: itemCode(site.issue, item.id),
  position,
  inLanguage: item.language,
  url: publicAddress(site, item.id),
})

/** What a page of the whole issue is about: its parts by name, or, where they stand in the page, in full. */
export function contentsData(site: Site): Data {
  const { items, cover } = site.issue
  const part = (item: CompiledItem, i: number) => (site.shape === 'single' ? articleData(site, item) : stub(site, item, i + 1))
  return { '@context': CONTEXT, ...issueData(site), image: publicPicture(site, cover?.image), hasPart: items.map(part) }
}

/** What the page of an item is about. */
export function itemData(site: Site, item: CompiledItem): Data {
  return { '@context': CONTEXT, ...articleData(site, item), isPartOf: issueData(site) }
}
