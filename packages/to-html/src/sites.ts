import type { Artifact, CompiledIssue } from '@bantin/compile'
import type { PictureFiles, PlaceOptions } from '@bantin/hast'
import { feedbackId, idPrefix, pageName } from '@bantin/paratext'
import { articleId } from './item/article.ts'
import type { Bodies } from './item/bodies.ts'
import type { OtherIssue } from './other-issue.ts'
import type { Site } from './site.ts'
import type { Labels } from './words/labels.ts'

/** What both shapes are made from. */
export interface SiteParts {
  readonly issue: CompiledIssue
  readonly labels: Labels
  readonly images: ReadonlyMap<string, PictureFiles>
  readonly bodies: Bodies
  readonly feeds: readonly Artifact[]
  readonly otherIssue: OtherIssue
}

function site(
  parts: SiteParts,
  shape: Pick<Site, 'shape' | 'contents' | 'imprint' | 'feedback'>,
  addressOf: (id: string, fragment?: string) => string,
  headingShift: number,
): Site {
  const { issue, labels, images, bodies, feeds, otherIssue } = parts
  const ids = new Set(issue.items.map((item) => item.id))
  const linkTo: Site['linkTo'] = (id, fragment) => (ids.has(id) ? addressOf(id, fragment) : undefined)
  const image: Site['image'] = (path) => images.get(path)
  const places: PlaceOptions = { linkTo, image, headingShift }
  return { issue, labels, feeds, ...shape, linkTo, otherIssue, image, body: (item) => bodies(item, labels.language, places) }
}

/** One page for each item. */
export function pagesSite(parts: SiteParts): Site {
  const addressOf = (id: string, fragment?: string) => pageName(id) + (fragment === undefined ? '' : `#${idPrefix(id)}${fragment}`)
  return site(
    parts,
    { shape: 'pages', contents: 'index.html', imprint: 'index.html#imprint', feedback: `index.html#${feedbackId}` },
    addressOf,
    0,
  )
}

/** Everything in one file: items are `h3` under their section, so the headings in them move down by two. */
export function singleSite(parts: SiteParts): Site {
  const addressOf = (id: string, fragment?: string) => `#${fragment === undefined ? articleId(id) : idPrefix(id) + fragment}`
  return site(parts, { shape: 'single', contents: '#contents', imprint: '#imprint', feedback: `#${feedbackId}` }, addressOf, 2)
}
