import type { Diagnostic, Localised } from '@bantin/diagnostics'
import type { CheckResult } from './report.ts'

/** What a check says of one issue. */
export type Verdict = Pick<CheckResult, 'status' | 'findings' | 'reason'>

/** Failed when there are findings. */
export function judge(findings: readonly Diagnostic[]): Verdict {
  return { status: findings.length > 0 ? 'fail' : 'pass', findings }
}

/** Not checked, and why. */
export function skip(reason: Localised): Verdict {
  return { status: 'skip', findings: [], reason }
}
