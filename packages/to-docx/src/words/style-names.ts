import type { FormLanguage } from '@bantin/paratext'
import { en } from './en.ts'
import type { StyleNames } from './style-name-table.ts'
import { vi } from './vi.ts'

/** What a printer or editor reads in the list of styles. */
export const styleNames: Readonly<Record<FormLanguage, StyleNames>> = { vi, en }
