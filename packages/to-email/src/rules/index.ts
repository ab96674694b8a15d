import type { AnyRule } from '@bantin/diagnostics'
import { noSender } from './no-sender.ts'
import { tooLarge } from './too-large.ts'

/** The rules of this form. */
export const rules: readonly AnyRule[] = [noSender, tooLarge]
