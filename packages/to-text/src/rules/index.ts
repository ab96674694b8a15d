import type { AnyRule } from '@bantin/diagnostics'
import { cutWord } from './cut-word.ts'
import { smsSegments } from './sms-segments.ts'

/** The rules of this form. */
export const rules: readonly AnyRule[] = [cutWord, smsSegments]
