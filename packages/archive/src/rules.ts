import type { AnyRule } from '@bantin/diagnostics'
import * as archive from './check/rules.ts'
import * as record from './record/rules.ts'

/** Every rule of this package. */
export const rules: readonly AnyRule[] = [archive, record].flatMap((group): AnyRule[] => Object.values(group))
