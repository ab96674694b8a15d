import type { CalloutKind, Contributor, IssueKind, Periodicity } from '@bantin/schema'
import type { FormLanguage } from '../form-language.ts'

/** The words that forms say on their own account: names of facts, never statements. */
export interface Labels {
  readonly language: FormLanguage
  /** Which issue: `running` is its number. */
  number(running: number): string
  /** `year` counts from the bulletin's first. */
  yearOfPublication(year: number): string
  readonly kind: Readonly<Record<Exclude<IssueKind, 'regular'>, string>>
  readonly internal: string
  readonly contents: string
  readonly page: string
  readonly cover: string
  /** Before the name of who made a picture, with its colon. */
  readonly credit: string
  minutes(minutes: number): string
  readonly role: Readonly<Record<Contributor['role'], string>>
  readonly keywords: string
  readonly translationOf: string
  readonly translations: string
  readonly origin: string
  /** Stands before the title of the bulletin that published a text first, where the one that it was taken from had taken it too. */
  readonly originFirst: string
  originNumber(number: number): string
  readonly corrections: string
  correctionOf(issue: string): string
  /** Heading of the note on an item that was put right later. */
  readonly corrected: string
  /** The same, of an issue. */
  readonly correctedIssue: string
  /** Where it was put right: another issue, or this one. `item` is what was corrected, where that is not the item itself. */
  correctedIn(issue: string | undefined, item: string | undefined): string
  readonly wrong: string
  readonly right: string
  /** Title of a callout whose author wrote none. */
  readonly callout: Readonly<Record<CalloutKind, string>>
  /** Above what this office added to an item of another bulletin; `by` is the office, where it is known. */
  addition(by: string | undefined): string
  /** Heading of the list of notes. */
  readonly notes: string
  note(number: number): string
  readonly task: { readonly done: string; readonly open: string }
  readonly imprint: string
  readonly publisher: string
  readonly parent: string
  readonly licence: string
  licenceText(licence: { readonly number: string; readonly date: string; readonly issuer: string }): string
  readonly responsible: string
  readonly editors: string
  readonly printer: string
  readonly quantity: string
  copies(quantity: string): string
  readonly printedOn: string
  readonly publishedOn: string
  readonly periodicity: string
  readonly period: Readonly<Record<Periodicity, string>>
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly website: string
  /** Name of the digits that find an item from paper. */
  readonly code: string
}
