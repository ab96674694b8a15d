import type { Source } from '../diagnostic.ts'
import type { Localised } from '../language.ts'

/** The part of a SARIF 2.1.0 log that Bantin writes. */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: SarifRun[]
}

/** One run of a program. */
export interface SarifRun {
  readonly tool: { readonly driver: { readonly name: string; readonly version: string; readonly rules: SarifRule[] } }
  readonly language: string
  readonly columnKind: 'utf16CodeUnits'
  readonly results: SarifResult[]
}

/** How bad a finding is, in SARIF's words. */
export type SarifLevel = 'error' | 'warning' | 'note'

/** A rule of the catalogue. */
export interface SarifRule {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string }
  readonly defaultConfiguration: { readonly level: SarifLevel }
  readonly properties: {
    readonly explanation: Localised
    readonly message?: Localised
    readonly help?: Localised
    readonly source?: Source
  }
}

/** A finding. */
export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex?: number
  readonly level: SarifLevel
  readonly message: { readonly text: string }
  readonly locations?: SarifLocation[]
  readonly fixes?: SarifFix[]
  readonly properties: { readonly message: Localised; readonly help: Localised; readonly source?: Source }
}

/** A stretch of a file. */
export interface SarifRegion {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** How a finding is put right. */
export interface SarifFix {
  readonly artifactChanges: {
    readonly artifactLocation: { readonly uri: string }
    readonly replacements: { readonly deletedRegion: SarifRegion; readonly insertedContent: { readonly text: string } }[]
  }[]
}

/** Where a finding is. */
export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string }
    readonly region?: SarifRegion
  }
}
