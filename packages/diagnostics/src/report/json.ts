import type { Diagnostic, Fix, Place, Severity, Source } from '../diagnostic.ts'
import type { Language, Localised } from '../language.ts'
import { sortDiagnostics } from '../order.ts'
import { countDiagnostics } from './summary.ts'

/** The version of the form that {@link toJson} writes; it changes when a field changes its meaning or goes. */
export const REPORT_VERSION = 1

/** Findings as plain JSON data. */
export interface JsonReport<Text = Localised> {
  readonly version: typeof REPORT_VERSION
  readonly summary: { readonly errors: number; readonly warnings: number; readonly notes: number }
  readonly diagnostics: readonly JsonDiagnostic<Text>[]
}

/** One finding of a {@link JsonReport}. */
export interface JsonDiagnostic<Text = Localised> {
  readonly ruleId: string
  readonly severity: Severity
  readonly file?: string
  readonly place?: Place
  readonly message: Text
  readonly help: Text
  readonly source?: Source
  readonly fix?: Fix
}

/**
 * Findings as plain data for programs: sorted, each once, the keys always in the same order, so that the same findings give the
 * same bytes from `JSON.stringify`.
 *
 * @param diagnostics findings in any order
 * @param options `language`: write the texts in this language only. Default: `{ vi, en }`
 * @example
 * ```ts
 * import { toJson } from '@bantin/diagnostics'
 *
 * console.log(JSON.stringify(toJson([]))) // => {"version":1,"summary":{"errors":0,"warnings":0,"notes":0},"diagnostics":[]}
 * ```
 */
export function toJson(diagnostics: Iterable<Diagnostic>, options?: { readonly language?: undefined }): JsonReport
export function toJson(diagnostics: Iterable<Diagnostic>, options: { readonly language: Language }): JsonReport<string>
export function toJson(
  diagnostics: Iterable<Diagnostic>,
  options?: { readonly language?: Language | undefined },
): JsonReport | JsonReport<string>
export function toJson(
  diagnostics: Iterable<Diagnostic>,
  { language }: { readonly language?: Language | undefined } = {},
): JsonReport | JsonReport<string> {
  const sorted = sortDiagnostics(diagnostics)
  const { error, warning, info } = countDiagnostics(sorted)
  const head = { version: REPORT_VERSION, summary: { errors: error, warnings: warning, notes: info } } as const
  if (language) return { ...head, diagnostics: sorted.map((one) => plain(one, (text) => text[language])) }
  return { ...head, diagnostics: sorted.map((one) => plain(one, ({ vi, en }) => ({ vi, en }))) }
}

function plain<Text>(one: Diagnostic, write: (text: Localised) => Text): JsonDiagnostic<Text> {
  return {
    ruleId: one.ruleId,
    severity: one.severity,
    ...(one.file === undefined ? {} : { file: one.file }),
    ...(one.place ? { place: { start: point(one.place.start), end: point(one.place.end) } } : {}),
    message: write(one.message),
    help: write(one.help),
    ...(one.source ? { source: sourceOf(one.source) } : {}),
    ...(one.fix ? { fix: { replaces: one.fix.replaces, by: one.fix.by } } : {}),
  }
}

/** Only these two: points of a tree also carry offsets. */
const point = ({ line, column }: Place['start']): Place['start'] => ({ line, column })

const sourceOf = ({ title, url, verified }: Source): Source => ({ title, ...(url === undefined ? {} : { url }), verified })
