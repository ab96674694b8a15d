import { type DisplayWords, displayWords } from '@bantin/hast/page'
import { type FormLanguage, type Labels as SharedLabels, labels as shared } from '@bantin/paratext'
import { en } from './en.ts'
import { vi } from './vi.ts'

/** Words of the site alone. */
export interface SiteWords {
  readonly skip: string
  /** Names of navigations, for readers who hear the page. */
  readonly mainNavigation: string
  readonly pages: string
  readonly newest: string
  readonly previousIssues: string
  readonly noIssue: string
  readonly read: string
  readonly issuePage: string
  readonly downloads: string
  readonly olderIssue: string
  readonly newerIssue: string
  readonly archive: string
  readonly archiveNote: string
  /** A year of the archive. */
  year(year: string): string
  issues(count: string): string
  items(count: string): string
  /** Items of a list that is cut. */
  moreItems(count: string): string
  numbers(first: string, last: string): string
  readonly sections: string
  readonly sectionsNote: string
  readonly documents: string
  /** In the navigation, where there is little room. */
  readonly documentsShort: string
  readonly documentsNote: string
  readonly otherDocuments: string
  readonly officialText: string
  readonly places: string
  readonly placesNote: string
  today(names: string): string
  formerly(names: string): string
  readonly correctionsNote: string
  readonly noCorrections: string
  readonly latestCorrections: string
  readonly correctedItem: string
  readonly correctingItem: string
  readonly isCorrected: string
  readonly days: string
  readonly daysNote: string
  source(name: string): string
  since(year: string): string
  lunar(day: string, month: string): string
  readonly search: string
  readonly searchWords: string
  readonly searchSubmit: string
  readonly about: string
  readonly contact: string
  readonly privacy: string
  readonly verify: string
  readonly offline: string
  readonly keys: string
  readonly feeds: string
  readonly notFound: string
  readonly notFoundNote: string
  readonly more: string
  readonly continued: string
  pageOf(page: string, pages: string): string
  readonly previousPage: string
  readonly nextPage: string
  /** Names of the forms of an issue, in the list of downloads. */
  readonly forms: {
    readonly pdf: string
    readonly large: string
    readonly booklet: string
    readonly meeting: string
    readonly press: string
    readonly single: string
    readonly epub: string
    readonly docx: string
    readonly text: string
    readonly email: string
    readonly speech: string
    readonly other: string
  }
  pagesCount(count: string): string
}

/** Every word that the site says on its own account. */
export interface Labels extends SharedLabels, DisplayWords, SiteWords {}

/** The label tables, by language. */
export const labels: Readonly<Record<FormLanguage, Labels>> = {
  vi: { ...shared.vi, ...displayWords.vi, ...vi },
  en: { ...shared.en, ...displayWords.en, ...en },
}
