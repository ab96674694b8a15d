import type { AnyRule } from '@bantin/diagnostics'
import * as output from './output-rules.ts'
import * as target from './target-rules.ts'

/** All rules of this package. */
export const rules: readonly AnyRule[] = [output, target].flatMap((group): AnyRule[] => Object.values(group))
