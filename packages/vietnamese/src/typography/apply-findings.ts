import { applyEdits, type Edit } from '../orthography/text/edit.ts'
import type { TypographyFinding } from './finding.ts'

/**
 * Apply the safe findings of `checkTypography` to the text that it checked; the others stay for a person. Checked again with the same
 * options, the result has no safe finding left.
 *
 * @example
 * ```ts
 * import { applyFindings, checkTypography } from '@bantin/vietnamese/typography'
 *
 * const text = 'Giai đoạn 2021 - 2025, theo 29-NQ/TW'
 * console.log(applyFindings(text, checkTypography(text, { rangeDash: true }))) // => Giai đoạn 2021–2025, theo 29-NQ/TW
 * ```
 */
export function applyFindings(text: string, findings: readonly TypographyFinding[]): string {
  return applyEdits(text, safeEdits(findings))
}

function* safeEdits(findings: readonly TypographyFinding[]): Generator<Edit> {
  for (const { start, end, replacement, safe } of findings) if (safe && replacement !== undefined) yield { start, end, replacement }
}
