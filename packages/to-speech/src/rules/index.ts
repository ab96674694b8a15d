import type { AnyRule } from '@bantin/diagnostics'
import { internalNotRead } from './internal-not-read.ts'
import { itemLeftOut } from './item-left-out.ts'
import { otherLanguage } from './other-language.ts'
import { tableNotRead } from './table-not-read.ts'
import { uncertainReading } from './uncertain-reading.ts'
import { unknownItem } from './unknown-item.ts'

/** The rules of this form. */
export const rules: readonly AnyRule[] = [internalNotRead, itemLeftOut, otherLanguage, tableNotRead, uncertainReading, unknownItem]
