import type { Topic } from '@bantin/archive'
import { type Markup, markup } from '@bantin/hast/markup'
import { formatNumber } from '@bantin/paratext'
import { slug } from '@bantin/vietnamese/search'
import type { Link } from '../address/link.ts'
import { paths } from '../address/paths.ts'
import type { Site } from '../context.ts'
import { groupBy } from '../group-by.ts'
import type { Page } from '../page/document.ts'
import { listPages } from '../page/list-pages.ts'
import { excerpt } from '../parts/excerpt.ts'
import { facts } from '../parts/facts.ts'
import { initialOf } from '../parts/initial-of.ts'
import { itemRow } from '../parts/item-row.ts'
import { goesOn, lead } from '../parts/lead.ts'
import { yearGroups } from '../parts/year-groups.ts'

/** How places lead to one another. */
interface Relations {
  readonly byKey: ReadonlyMap<string, Topic>
  /** Former units, by the name of the one that holds them today. */
  readonly former: ReadonlyMap<string, readonly Topic[]>
}

/** Names that are longer are no names of places. */
const NAME = 100

/** How the places lead to one another. */
function relationsOf({ index: { places } }: Site): Relations {
  const pairs = places.flatMap((place) => (place.today ?? []).map((name) => ({ name, place })))
  const former = [...groupBy(pairs, ({ name }) => slug(name))].map(([key, group]) => [key, group.map(({ place }) => place)] as const)
  return { byKey: new Map(places.map((place) => [place.key, place])), former: new Map(former) }
}

const listed = (slots: readonly Markup[]): Markup => markup`${slots.map((slot, i) => [i > 0 && ', ', slot])}`

/** Words around a slot: the tables say where the names stand. */
function around(words: (names: string) => string, names: Markup): Markup {
  const [before, after] = words('\u0000').split('\u0000')
  return markup`${before}${names}${after}`
}

const todayOf = ({ labels }: Site, { today }: Topic): string | undefined => today && labels.today(excerpt(today.join(', '), NAME * 4))

/** `places/index.html`: all places by their first letter. */
function overview(site: Site): Page[] {
  const { labels, index } = site
  return listPages(site, {
    path: paths.places,
    title: labels.places,
    description: labels.placesNote,
    intro: (isFirst) => lead([labels.places, goesOn(isFirst, labels.continued)], { note: isFirst && labels.placesNote }),
    groups: (link) =>
      [...groupBy(index.places, ({ name }) => initialOf(name))].map(([initial, places]) => ({
        open: () => markup`<section class="group">\n<h2>${initial}</h2>\n<ul class="rows tight">\n`,
        rows: places.map(
          (place) =>
            markup`<li class="row"><a href="${link(paths.place(place.key))}">${excerpt(place.name, NAME)}</a> <span class="facts">${facts(
              labels.items(formatNumber(place.items.length, labels.language)),
              todayOf(site, place),
            )}</span></li>\n`,
        ),
        close: markup`</ul>\n</section>\n`,
      })),
  })
}

/** `places/<key>.html`: what was written of a place, the newest first. */
function placePages(site: Site, place: Topic, { byKey, former }: Relations): Page[] {
  const { labels } = site
  const linked = (link: Link, name: string): Markup => {
    const key = slug(name)
    return byKey.has(key) && key !== place.key
      ? markup`<a href="${link(paths.place(key))}">${excerpt(name, NAME)}</a>`
      : markup`${excerpt(name, NAME)}`
  }
  const before = (former.get(place.key) ?? []).filter(({ key }) => key !== place.key)
  const note = (link: Link): Markup | undefined => {
    const { today } = place
    const lines = [
      ...(today ? [around(labels.today, listed(today.map((name) => linked(link, name))))] : []),
      ...(before.length > 0 ? [around(labels.formerly, listed(before.map(({ name }) => linked(link, name))))] : []),
    ]
    return lines.length === 0 ? undefined : markup`${lines.map((line, i) => [i > 0 && ' · ', line])}`
  }
  return listPages(site, {
    path: paths.place(place.key),
    part: paths.places,
    title: excerpt(place.name, NAME),
    description: [labels.places, [excerpt(place.name, NAME), todayOf(site, place)].filter((part) => part !== undefined).join(', ')].join(
      ': ',
    ),
    intro: (isFirst) =>
      lead([excerpt(place.name, NAME), goesOn(isFirst, labels.continued)], {
        up: markup`<a href="../${paths.places}">${labels.places}</a>`,
        note: note((to) => `../${to}`),
      }),
    groups: (link) => yearGroups(site, place.items, (found) => itemRow(site, found, { link, issue: true, section: true })),
  })
}

/** The places, and each of them. */
export function placesPages(site: Site): Page[] {
  const relations = relationsOf(site)
  return [...overview(site), ...site.index.places.flatMap((place) => placePages(site, place, relations))]
}
