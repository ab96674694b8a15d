import type { AnyRule } from '@bantin/diagnostics'
import * as conversion from './conversion-rules.ts'

/** The rules of this reader. */
export const rules: readonly AnyRule[] = Object.values(conversion)
