import type { AnyRule } from '@bantin/diagnostics'
import * as change from './change-rules.ts'
import * as content from './content-rules.ts'
import { encrypted } from './encrypted.ts'
import * as file from './file-rules.ts'

/** Every rule of this package, for a catalogue. */
export const rules: readonly AnyRule[] = [{ encrypted }, file, change, content].flatMap((group): AnyRule[] => Object.values(group))
