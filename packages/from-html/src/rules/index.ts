import type { AnyRule } from '@bantin/diagnostics'
import * as file from './file-rules.ts'
import * as link from './link-rules.ts'
import * as picture from './picture-rules.ts'

/** Every rule of this package. */
export const rules: readonly AnyRule[] = [file, link, picture].flatMap((group): AnyRule[] => Object.values(group))
