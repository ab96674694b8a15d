import type { AnyRule } from '@bantin/diagnostics'
import * as tree from '../tree/rules.ts'
import * as badOption from './bad-option.ts'
import * as file from './file-rules.ts'

/** Every rule of this package. */
export const rules: readonly AnyRule[] = [badOption, file, tree].flatMap((group): AnyRule[] => Object.values(group))
