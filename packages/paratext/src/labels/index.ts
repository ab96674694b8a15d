import type { FormLanguage } from '../form-language.ts'
import { en } from './en.ts'
import type { Labels } from './labels.ts'
import { vi } from './vi.ts'

export type { Labels } from './labels.ts'

/**
 * The label tables, by language.
 *
 * @example
 * ```ts
 * import { labels } from '@bantin/paratext'
 *
 * console.log(labels.vi.number(264)) // => Số 264
 * ```
 */
export const labels: Readonly<Record<FormLanguage, Labels>> = { vi, en }
