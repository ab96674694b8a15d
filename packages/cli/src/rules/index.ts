import type { AnyRule } from '@bantin/diagnostics'
import { configRules } from '../config/rules.ts'
import { fixRules } from '../fix/rules.ts'
import { scaffoldRules } from '../scaffold/rules.ts'
import { signingRules } from '../signing/rules.ts'
import { syncRules } from '../sync/rules.ts'

/** All rules of this package. */
export const rules: readonly AnyRule[] = [...configRules, ...fixRules, ...scaffoldRules, ...signingRules, ...syncRules]
