import type { CalloutKind } from '@bantin/schema'

/** The directives that make a callout. */
export const CALLOUTS: Readonly<Record<string, CalloutKind>> = { 'ghi-nho': 'remember', 'luu-y': 'caution', 'cau-hoi': 'question' }
