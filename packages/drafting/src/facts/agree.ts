import type { Localised } from '@bantin/diagnostics'
import type { SourcePlace } from '../manuscript/place.ts'

/** What one source says of a fact. */
export interface Statement<T> {
  readonly value: T
  readonly confidence: number
  readonly reason: Localised
  readonly place: SourcePlace
}

/** The likeliest of several statements: surer where they agree, unsure where they do not. */
export function agree<T>(statements: readonly Statement<T>[]): Statement<T> | undefined {
  const [best, ...others] = statements.toSorted((a, b) => b.confidence - a.confidence)
  if (!best) return undefined
  const same = others.filter(({ value }) => value === best.value)
  const other = others.find(({ value }) => value !== best.value)
  const reasons = [best, ...same].map(({ reason }) => reason)
  const reason = { vi: [...new Set(reasons.map(({ vi }) => vi))].join('; '), en: [...new Set(reasons.map(({ en }) => en))].join('; ') }
  if (!other) return { ...best, reason, confidence: same.length > 0 ? Math.min(0.97, best.confidence + 0.07) : best.confidence }
  return {
    ...best,
    confidence: 0.5,
    reason: {
      vi: `${reason.vi}; nhưng ${other.reason.vi} là ${String(other.value)}`,
      en: `${reason.en}; but ${other.reason.en} it is ${String(other.value)}`,
    },
  }
}
