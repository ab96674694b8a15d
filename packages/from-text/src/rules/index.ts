import type { AnyRule } from '@bantin/diagnostics'
import * as encoding from './encoding-rules.ts'
import * as file from './file-rules.ts'

/** The rules of this reader. */
export const rules: readonly AnyRule[] = [encoding, file].flatMap((group): AnyRule[] => Object.values(group))
