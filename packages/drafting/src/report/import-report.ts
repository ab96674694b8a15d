import type { Language } from '@bantin/diagnostics'
import type { Draft } from '../draft/draft.ts'
import { collapse } from './collapse.ts'
import { htmlReport } from './html-report.ts'
import { jsonReport } from './json-report.ts'
import { UNSURE } from './unsure.ts'
import { reportWords } from './words.ts'

/** Options of {@link importReport}. */
export interface ImportReportOptions {
  /**
   * The language of the page.
   * @defaultValue `'vi'`
   */
  readonly language?: Language | undefined
}

/** A report, for programs and for people. */
export interface ImportReport {
  /** Versioned: `version` changes when a field changes its meaning. */
  readonly json: string
  /** One page without scripts, to be read, printed or sent. */
  readonly html: string
}

/**
 * What an import repaired, what it is unsure of, what it could not save, what it guessed and what it left out. Equal repairs are listed
 * once with their count. Of a file that was refused only the refusal is told.
 *
 * @param draft what an importer made
 * @param options the language of the page
 * @example
 * ```ts
 * import { draft, emptyManuscript, importReport } from '@bantin/drafting'
 *
 * const { json, html } = importReport(draft('lua.txt', emptyManuscript()), { language: 'en' })
 * console.log(JSON.parse(json).version, html.includes('Import report of lua.txt')) // => 1 true
 * ```
 */
export function importReport(draft: Draft, { language = 'vi' }: ImportReportOptions = {}): ImportReport {
  const repairs = collapse(draft.repairs)
  const unsure = draft.guesses.filter(({ confidence }) => confidence < UNSURE).length + draft.repairs.filter(({ sure }) => !sure).length
  return {
    json: jsonReport(draft, repairs, unsure),
    html: htmlReport(draft, repairs, unsure, { words: reportWords[language], language, file: draft.file }),
  }
}
