import { type Markup, markup, type Slot, trusted } from '@bantin/hast/markup'
import { plainIcon } from '@bantin/hast/page'
import { archiveBar, archiveLinks } from '../parts/archive-bar.ts'
import { feedLinks } from '../parts/feeds.ts'
import { type Preview, preview } from '../parts/preview.ts'
import { skipLink } from '../parts/skip-link.ts'
import type { Archive, Site } from '../site.ts'
import { type Data, structuredData } from '../structured/script.ts'

/** Where style and script of a page are: in files of their own, or in the page. */
export type PageAssets =
  | { readonly kind: 'linked'; readonly style: string; readonly script: string }
  | {
      readonly kind: 'inline'
      readonly style: string
      readonly script: string
      /** As a content security policy wants them: `sha256-…`. */
      readonly styleHash: string
      readonly scriptHash: string
    }

/** What one page is about. */
export interface Page {
  readonly title: string
  readonly description?: string | undefined
  /** How a link to the page is shown, when it has an address on the public web. */
  readonly preview?: Pick<Preview, 'type' | 'title' | 'address' | 'picture'> | undefined
  /** What the page is about, for machines. */
  readonly data: Data
  readonly head: Markup
  readonly main: Markup
  readonly foot: Slot
}

/** Nothing is allowed but what the page came with; there is nobody to connect to. */
function policy(assets: PageAssets, archive: Archive | undefined): string {
  const [style, script, images] =
    assets.kind === 'linked' ? ["'self'", "'self'", "'self' data:"] : [`'${assets.styleHash}'`, `'${assets.scriptHash}'`, 'data:']
  const app = archive?.app ? " connect-src 'self'; manifest-src 'self'; worker-src 'self';" : ''
  return `default-src 'none'; img-src ${images}; style-src ${style}; script-src ${script};${app} base-uri 'none'; form-action 'none'`
}

// Inside style and script nothing is escaped. Both are ours and hold no end tag: names of fonts go through cssString.
const linked = (assets: PageAssets): Markup =>
  assets.kind === 'linked'
    ? markup`<link rel="stylesheet" href="${assets.style}">
<script src="${assets.script}"></script>`
    : markup`<style>${trusted(assets.style)}</style>
<script>${trusted(assets.script)}</script>`

/** A complete page. */
export function document(site: Site, page: Page, assets: PageAssets): string {
  const { issue, labels } = site
  const { source } = markup`<!DOCTYPE html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(assets, site.archive)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
${issue.audience === 'internal' && markup`<meta name="robots" content="noindex, nofollow">\n`}<title>${page.title}</title>
${page.description && markup`<meta name="description" content="${page.description}">\n`}${page.preview && preview({ ...page.preview, description: page.description, siteName: issue.bulletin.title })}${feedLinks(site)}<link rel="icon" href="${plainIcon(issue.bulletin.theme)}">
${linked(assets)}
${archiveLinks(site)}${structuredData(page.data)}
</head>
<body>
${skipLink(labels)}
${archiveBar(site)}${page.head}
${page.main}
${page.foot}
</body>
</html>
`
  return source
}
