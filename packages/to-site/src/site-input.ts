import type { ArchiveIndex, IssueRecord } from '@bantin/archive'
import type { Bulletin } from '@bantin/schema'
import type { SiteSettings } from './settings.ts'

/** A part of a page that another package makes. */
export interface PagePart {
  /** Markup that is safe already: it is written as it is. */
  readonly html: string
  /** Rules for it; they become a part of `site.css`. */
  readonly css: string
  /** Its script, a file of its own. */
  readonly js: string
}

/** What other packages make for the site. A page whose part is missing is not written, and nothing leads there. */
export interface SiteParts {
  /** The inside of `verify.html`; the script becomes `verify.js`. */
  readonly verify?: PagePart | undefined
  /** The inside of `offline.html`; the script becomes `site.js`, which every page loads. The web app manifest stands beside them. */
  readonly offline?:
    | (PagePart & { /** What the page of an issue shows for it. */ readonly control?: (issue: IssueRecord) => string })
    | undefined
  /** Feeds of the whole bulletin, where they are made. */
  readonly feeds?: readonly { readonly path: string; readonly mediaType: string }[] | undefined
  /** The icon of the site, such as `icon.svg`; a square in the colour of the bulletin where there is none. */
  readonly icon?: string | undefined
}

/** What a site is made from. */
export interface SiteInput {
  readonly bulletin: Bulletin
  /** All issues. For a public site made of public records only. */
  readonly index: ArchiveIndex
  /** As `siteSettings` has checked them. */
  readonly settings?: SiteSettings | undefined
  readonly parts?: SiteParts | undefined
  /**
   * Who the site is for. An internal one says so on every page and asks not to be indexed.
   * @defaultValue `'public'`
   */
  readonly audience?: 'public' | 'internal' | undefined
}
