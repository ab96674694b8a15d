import type { Language } from '@bantin/diagnostics'
import { en } from './en.ts'
import { vi } from './vi.ts'
import type { Words } from './words.ts'

export type { Words } from './words.ts'

/** The words of the program in each language. */
export const words: Readonly<Record<Language, Words>> = { vi, en }
