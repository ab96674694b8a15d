import type { Diagnostic } from '@bantin/diagnostics'

/** What is wrong with `bulletin.yaml` or a shared text is found in every issue, and told once. */
export function uniqueFindings(findings: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(findings.map((one) => [JSON.stringify([one.ruleId, one.file, one.place, one.message]), one]))
  return [...seen.values()]
}
