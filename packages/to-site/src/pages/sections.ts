import type { Topic } from '@bantin/archive'
import { markup } from '@bantin/hast/markup'
import { formatNumber } from '@bantin/paratext'
import { paths } from '../address/paths.ts'
import type { Site } from '../context.ts'
import type { Page } from '../page/document.ts'
import { listPages } from '../page/list-pages.ts'
import { itemRow } from '../parts/item-row.ts'
import { bulletinLanguage, lang } from '../parts/lang.ts'
import { goesOn, lead } from '../parts/lead.ts'
import { simpleList } from '../parts/simple-list.ts'
import { yearGroups } from '../parts/year-groups.ts'

/** In the order in which they are printed; those that the bulletin no longer has come last. */
function inPrintedOrder({ bulletin, index }: Site): readonly Topic[] {
  const places = new Map(bulletin.sections.map(({ id }, i) => [id, i]))
  const placeOf = ({ key }: Topic): number => places.get(key) ?? places.size
  return index.sections.toSorted((a, b) => placeOf(a) - placeOf(b))
}

const count = ({ labels }: Site, { items }: Topic): string => labels.items(formatNumber(items.length, labels.language))

/** `sections/index.html` */
function overview(site: Site): Page[] {
  const { labels, bulletin } = site
  const descriptions = new Map(bulletin.sections.map(({ id, description }) => [id, description]))
  const language = lang(site, bulletinLanguage(site))
  return listPages(site, {
    path: paths.sections,
    title: labels.sections,
    description: labels.sectionsNote,
    intro: (isFirst) => lead([labels.sections, goesOn(isFirst, labels.continued)], { note: isFirst && labels.sectionsNote }),
    groups: (link) => [
      simpleList(
        inPrintedOrder(site).map((topic) => {
          const description = descriptions.get(topic.key)
          return markup`<li class="row"><a class="strong" href="${link(paths.section(topic.key))}"${language}>${topic.name}</a> <span class="facts">${count(site, topic)}</span>${
            description && markup`\n<p class="facts"${language}>${description}</p>`
          }</li>\n`
        }),
      ),
    ],
  })
}

/** `sections/<id>.html`: the items of a section, the newest first. */
function sectionPages(site: Site, topic: Topic): Page[] {
  const { labels } = site
  const name = markup`<span${lang(site, bulletinLanguage(site))}>${topic.name}</span>`
  return listPages(site, {
    path: paths.section(topic.key),
    part: paths.sections,
    title: topic.name,
    description: `${labels.sections}: ${topic.name}`,
    intro: (isFirst) =>
      lead([name, goesOn(isFirst, labels.continued)], {
        up: markup`<a href="../${paths.sections}">${labels.sections}</a>`,
        note: count(site, topic),
      }),
    groups: (link) => yearGroups(site, topic.items, (found) => itemRow(site, found, { link, issue: true })),
  })
}

/** The sections, and each of them. */
export function sectionsPages(site: Site): Page[] {
  return [...overview(site), ...site.index.sections.flatMap((topic) => sectionPages(site, topic))]
}
