import { judge, type Verdict } from '../report/verdict.ts'
import type { Subject } from './check.ts'

/** The form makes artifacts and reports no error. What it does not know at all is told by nodeCoverage. */
export function renders({ rendered }: Subject): Verdict {
  return judge(rendered.diagnostics.filter((one) => one.severity === 'error' && one.ruleId !== 'adapter/unknown-node'))
}
