import type { ArchiveIndex } from '@bantin/archive'
import type { FormLanguage } from '@bantin/paratext'
import type { Audience, Bulletin } from '@bantin/schema'
import type { SiteSettings } from './settings.ts'

/** An issue as `offlineControl` of `@bantin/offline` wants it. */
export interface NamedIssue {
  readonly id: string
  /** Such as `Số 264 · tháng 11/2026`. */
  readonly title: string
}

/** What makes `offline.html`: the functions and texts of `@bantin/offline`. Markup is written as it is. */
export interface OfflinePart {
  /** `offlineList`: the inside of the page, with the newest issues and the addresses of their pages. */
  readonly page: (options: {
    readonly language: FormLanguage
    readonly issues: readonly (NamedIssue & { readonly address: string })[]
  }) => string
  /** `offlineControl`: what the page of an issue shows. */
  readonly control: (options: { readonly language: FormLanguage; readonly issue: NamedIssue }) => string
  /** `offlineCss`, which becomes a part of `site.css`. */
  readonly css: string
  /** `offlineJs`, which becomes `site.js`. Every page loads it, and names `manifest.webmanifest`. */
  readonly js: string
}

/** What makes `verify.html`: the functions and texts of `@bantin/signing/page`. Markup is written as it is. */
export interface VerifyPart {
  /** `verifyForm`: the inside of the page. */
  readonly page: (options: { readonly language: FormLanguage }) => string
  /** `verifyCss`, which becomes a part of `site.css`. */
  readonly css: string
  /** `verifyJs`, which becomes `verify.js`. */
  readonly js: string
}

/** What other packages make for the site. A page whose part is missing is not written, and nothing leads there. */
export interface SiteParts {
  readonly offline?: OfflinePart | undefined
  readonly verify?: VerifyPart | undefined
  /** Feeds of the whole bulletin, where they are made, such as `{ path: 'feed.xml', mediaType: 'application/rss+xml' }`. */
  readonly feeds?: readonly { readonly path: string; readonly mediaType: string }[] | undefined
  /** The icon of the site, such as `icon.svg`. Without it there is a square in the colour of the bulletin. */
  readonly icon?: string | undefined
}

/** What a site is made from. */
export interface SiteInput {
  readonly bulletin: Bulletin
  /** All issues; for a public site, of public records only. */
  readonly index: ArchiveIndex
  /** As `siteSettings` has checked them. */
  readonly settings?: SiteSettings | undefined
  readonly parts?: SiteParts | undefined
  /**
   * Who the site is for. An internal one says so on every page and asks not to be indexed.
   * @defaultValue `'public'`
   */
  readonly audience?: Audience | undefined
}
