import type { Diagnostic } from './diagnostic.ts'

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Order of findings in every report: file, line, column, rule. Findings without a file come first. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    text(a.file ?? '', b.file ?? '') ||
    (a.place?.start.line ?? 0) - (b.place?.start.line ?? 0) ||
    (a.place?.start.column ?? 0) - (b.place?.start.column ?? 0) ||
    text(a.ruleId, b.ruleId) ||
    text(a.message.en, b.message.en)
  )
}

/** The findings in order, each once. */
export function sortDiagnostics(diagnostics: Iterable<Diagnostic>): Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics)
  return sorted.filter((one, i) => i === 0 || compareDiagnostics(sorted[i - 1] as Diagnostic, one) !== 0)
}

/** True when a build must stop. */
export function hasErrors(diagnostics: Iterable<Diagnostic>): boolean {
  for (const one of diagnostics) if (one.severity === 'error') return true
  return false
}
