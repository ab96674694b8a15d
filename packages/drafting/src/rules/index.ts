import type { AnyRule } from '@bantin/diagnostics'
import * as tree from '../tree/rules.ts'
import * as badOption from './bad-option.ts'
import * as file from './file-rules.ts'
import * as guard from './guard-rules.ts'
import * as merge from './merge-rules.ts'
import * as place from './place-rules.ts'
import * as split from './split-rules.ts'

/** Every rule of this package. */
export const rules: readonly AnyRule[] = [badOption, file, guard, merge, place, split, tree].flatMap((group): AnyRule[] =>
  Object.values(group),
)
