import type { Artifact, CompiledIssue, CompiledItem } from '@bantin/compile'
import type { PictureFiles } from '@bantin/hast'
import { idPrefix } from '@bantin/paratext'
import type { OtherIssue } from './other-issue.ts'
import type { Labels } from './words/labels.ts'

/** The site around all issues in which the pages stand. */
export interface Archive {
  /** Its root, as a page sees it: `../../../`. */
  readonly root: string
  /** The page of the issue in it. */
  readonly issue: string
  /** Whether it can be read without a network. */
  readonly app: boolean
}

/** One of the two shapes of the web form, and what its pages need to know to point at one another. */
export interface Site {
  readonly issue: CompiledIssue
  readonly labels: Labels
  /** `pages`: one page for each item; `single`: everything in one file. */
  readonly shape: 'pages' | 'single'
  /** Address of the contents. */
  readonly contents: string
  /** Address of the imprint. */
  readonly imprint: string
  /** Address of the section that takes up answers, where the bulletin can be reached. */
  readonly feedback: string
  /** The feeds of the issue that were made along with it. */
  readonly feeds: readonly Artifact[]
  /** Where the pages stand, if that is in a site around all issues. */
  readonly archive?: Archive | undefined
  linkTo(itemId: string, fragment: string | undefined): string | undefined
  /** The page of an item of another issue, or its contents; nothing where it is not known to stand beside this one. */
  readonly otherIssue: OtherIssue
  image(path: string): PictureFiles | undefined
  /** Body of an item in this shape. */
  body(item: CompiledItem): string
}

/** The id of an item's title. */
export function titleId(itemId: string): string {
  return `${idPrefix(itemId)}title_`
}

/** A `lang` for words that are not in the language of the page. */
export function langOf(site: Site, language: string): string | undefined {
  return language === site.labels.language ? undefined : language
}
