import type { Diagnostic, Language } from '@bantin/diagnostics'
import type { ConformanceReport } from './report.ts'

/**
 * What failed, one line each: empty for a form that conforms. Made for the assertion of any test runner.
 *
 * @param report what {@link conform} returned
 * @param options.language of the messages, English unless told
 * @example
 * ```ts
 * import { failuresOf } from '@bantin/adapter-kit'
 *
 * console.log(failuresOf({ adapter: 'gemtext', ok: true, checks: [], coverage: [] })) // => []
 * ```
 */
export function failuresOf(report: ConformanceReport, options: { readonly language?: Language } = {}): string[] {
  const { language = 'en' } = options
  return report.checks
    .filter((one) => one.status === 'fail')
    .flatMap((one) => one.findings.map((finding) => `${one.check} (${one.case}) ${placeOf(finding)}${finding.message[language]}`))
}

const placeOf = ({ file, place }: Diagnostic): string => (file === undefined ? '' : `${file}${place ? `:${place.start.line}` : ''} `)
