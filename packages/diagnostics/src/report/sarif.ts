import type { AnyRule, Catalogue } from '../catalogue.ts'
import type { Diagnostic, Fix, Place, Severity } from '../diagnostic.ts'
import type { Localised } from '../language.ts'
import { sortDiagnostics } from '../order.ts'
import { textOfRule } from './rule-text.ts'
import type { SarifFix, SarifLevel, SarifLocation, SarifLog, SarifRegion, SarifResult, SarifRule } from './sarif-log.ts'

const LEVELS: Readonly<Record<Severity, SarifLevel>> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * Findings as a SARIF 2.1.0 log, which code hosts and editors read. The messages are Vietnamese; `properties` hold both languages.
 *
 * @param diagnostics findings in any order
 * @param catalogue the rules of the program: all of them are described in the log
 * @param options `version`: the version of the program
 * @source OASIS SARIF Version 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @example
 * ```ts
 * import { createCatalogue, toSarif } from '@bantin/diagnostics'
 *
 * console.log(toSarif([], createCatalogue(), { version: '1.0.0' }).version) // => 2.1.0
 * ```
 */
export function toSarif(diagnostics: Iterable<Diagnostic>, catalogue: Catalogue, { version }: { readonly version: string }): SarifLog {
  const rules = [...catalogue.values()]
  const indices = new Map(rules.map((rule, index) => [rule.id, index]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'bantin', version, rules: rules.map(describe) } },
        language: 'vi',
        columnKind: 'utf16CodeUnits',
        results: sortDiagnostics(diagnostics).map((one) => resultOf(one, indices.get(one.ruleId))),
      },
    ],
  }
}

function describe(rule: AnyRule): SarifRule {
  const message = both((language) => textOfRule(rule, 'message', language))
  const help = both((language) => textOfRule(rule, 'help', language))
  return {
    id: rule.id,
    shortDescription: { text: message?.vi ?? rule.explanation.vi },
    fullDescription: { text: rule.explanation.vi },
    help: { text: help?.vi ?? rule.explanation.vi },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: {
      explanation: rule.explanation,
      ...(message ? { message } : {}),
      ...(help ? { help } : {}),
      ...(rule.source ? { source: rule.source } : {}),
    },
  }
}

function both(write: (language: 'vi' | 'en') => string | undefined): Localised | undefined {
  const [vi, en] = [write('vi'), write('en')]
  return vi === undefined || en === undefined ? undefined : { vi, en }
}

function resultOf(one: Diagnostic, ruleIndex: number | undefined): SarifResult {
  return {
    ruleId: one.ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[one.severity],
    message: { text: one.message.vi },
    ...(one.file === undefined ? {} : { locations: [locationOf(one.file, one)] }),
    ...(one.fix && one.file !== undefined && one.place ? { fixes: [fixOf(one.file, one.place, one.fix)] } : {}),
    properties: { message: one.message, help: one.help, ...(one.source ? { source: one.source } : {}) },
  }
}

function locationOf(file: string, { place }: Diagnostic): SarifLocation {
  const artifactLocation = { uri: uriOf(file) }
  return { physicalLocation: { artifactLocation, ...(place ? { region: regionOf(place) } : {}) } }
}

function fixOf(file: string, place: Place, { by }: Fix): SarifFix {
  const replacements = [{ deletedRegion: regionOf(place), insertedContent: { text: by } }]
  return { artifactChanges: [{ artifactLocation: { uri: uriOf(file) }, replacements }] }
}

const uriOf = (file: string): string => file.toWellFormed().split('/').map(encodeURIComponent).join('/')

const regionOf = ({ start, end }: Place): SarifRegion => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
})
