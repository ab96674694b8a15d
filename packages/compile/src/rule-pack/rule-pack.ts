import type { Source } from '@bantin/diagnostics'
import type { CalendarDate } from '@bantin/schema'

/** A set of requirements that a law or an office makes, as data: what, since when, until when, and where it is written. */
export interface RulePack {
  /** As in `rules:` of bulletin.yaml. */
  readonly id: string
  readonly title: { readonly vi: string; readonly en: string }
  readonly inForceFrom: CalendarDate
  /** The last day on which it holds. */
  readonly inForceUntil?: CalendarDate
  readonly provisions: readonly Provision[]
}

/** One requirement. An unverified one gives warnings, never errors. */
export type Provision = ProvisionKind & { readonly source: Source }

/** What can be required. */
export type ProvisionKind =
  | { readonly kind: 'max-page-size'; readonly widthMm: number; readonly heightMm: number }
  | { readonly kind: 'max-pages'; readonly pages: number }
  | { readonly kind: 'required-imprint'; readonly fields: readonly ImprintField[] }
  | { readonly kind: 'licence-valid' }
  | { readonly kind: 'licence-audience' }

/** A fact that the masthead or imprint must give. */
export type ImprintField = 'organisation' | 'licence' | 'responsible' | 'printer' | 'quantity' | 'periodicity'
