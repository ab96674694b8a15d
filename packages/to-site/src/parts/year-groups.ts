import type { ItemPlace } from '@bantin/archive'
import { type Markup, markup } from '@bantin/hast/markup'
import type { Found, Site } from '../context.ts'
import { groupBy } from '../group-by.ts'
import type { Group } from '../page/paginate.ts'
import { goesOn } from './lead.ts'

/** Items in groups, one for each year of their issues. */
export function yearGroups(site: Site, places: readonly ItemPlace[], row: (found: Found) => Markup): Group[] {
  const { labels } = site
  const found = places.flatMap((place) => site.find(place) ?? [])
  return [...groupBy(found, ({ issue }) => issue.period.slice(0, 4))].map(([year, items]) => ({
    open: (isContinued) => markup`<section class="group">
<h2>${labels.year(year)}${goesOn(!isContinued, labels.continued)}</h2>
<ul class="rows">
`,
    rows: items.map(row),
    close: markup`</ul>\n</section>\n`,
  }))
}
