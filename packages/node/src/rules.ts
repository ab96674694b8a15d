import type { AnyRule } from '@bantin/diagnostics'
import * as archive from './archive/rules.ts'
import * as change from './change/rules.ts'
import * as output from './output/rules.ts'

/** All rules of this package. */
export const rules: readonly AnyRule[] = [output, change, archive].flatMap((group): AnyRule[] => Object.values(group))
