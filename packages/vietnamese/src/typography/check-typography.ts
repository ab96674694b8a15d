import { within } from '../orthography/text/addresses.ts'
import type { Check, TypographyFinding, TypographyOptions } from './finding.ts'
import { checkHyphenTranslit } from './rules/hyphen-translit.ts'
import { checkIy } from './rules/iy.ts'
import { checkConfusables, checkToneStyle } from './rules/letters.ts'
import { checkDatePad, checkDecimal, checkPercent } from './rules/numbers.ts'
import { checkQuotes } from './rules/quotes.ts'
import { checkRangeDash } from './rules/range-dash.ts'
import { checkSpacedDash } from './rules/spaced-dash.ts'
import { checkSpaceAfter, checkSpaces } from './rules/spaces.ts'
import { checkCapsOfArticles, checkCapsOfClauses, checkCapsOfDays, checkCapsOfTet, checkUy } from './rules/words.ts'
import { findShielded } from './shield.ts'

/** Of two findings that overlap, that of the earlier check stays. */
const CHECKS: readonly Check[] = [
  ...[checkRangeDash, checkSpacedDash, checkHyphenTranslit, checkPercent, checkSpaces, checkSpaceAfter, checkQuotes, checkToneStyle],
  ...[
    checkDecimal,
    checkDatePad,
    checkCapsOfArticles,
    checkCapsOfClauses,
    checkCapsOfDays,
    checkCapsOfTet,
    checkUy,
    checkIy,
    checkConfusables,
  ],
]

/**
 * Find where a text breaks the rules of Vietnamese typography. By default: spaces, straight quotes and letters that only look right;
 * options turn on dashes, the style of tone marks, and reports of what a person must decide. Symbols of documents, dates, times, ratios,
 * telephone numbers, plates, web and mail addresses, code between backticks, faces and rows of leaders are left alone. The rules `nbsp`
 * and `linebreak` are for rendered text and find nothing here.
 *
 * @param text plain text; of Markdown or HTML, the text between the markup
 * @returns findings in the order of the text, which do not overlap
 * @example
 * ```ts
 * import { applyFindings, checkTypography } from '@bantin/vietnamese/typography'
 *
 * const text = 'Họp lúc 7:30 , tại "nhà văn hóa"  thôn ( tầng 2 )'
 * const findings = checkTypography(text)
 * console.log(findings.map(({ rule }) => rule).join()) // => space-before-punct,quotes,quotes,double-space,space-inside-brackets,space-inside-brackets
 * console.log(applyFindings(text, findings)) // => Họp lúc 7:30, tại “nhà văn hóa” thôn (tầng 2)
 * ```
 * @source {@link TYPOGRAPHY_RULES}
 */
export function checkTypography(text: string, options: TypographyOptions = {}): TypographyFinding[] {
  const off = new Set<string>(options.off)
  const shielded = findShielded(text)
  const found: TypographyFinding[] = []
  for (const check of CHECKS) {
    const isShielded = within(shielded)
    for (const finding of check(text, options, shielded)) {
      // a sign drawn to an address would become a part of it
      const from = finding.replacement === '' ? finding.start - 1 : finding.start
      if (!off.has(finding.rule) && !isShielded(from, finding.end)) found.push(finding)
    }
  }
  // the sort is stable: at one place, the earlier check comes first
  found.sort((a, b) => a.start - b.start)
  let done = 0
  return found.filter(({ start, end }) => {
    if (start < done) return false
    done = end
    return true
  })
}
