import type { AnyRule } from '@bantin/diagnostics'
import { brokenImage } from './broken-image.ts'
import { claimNotHeld } from './claim-not-held.ts'
import { missingFont } from './missing-font.ts'
import { pageOrder } from './page-order.ts'
import { unknownPageItem } from './unknown-page-item.ts'
import { unusableFont } from './unusable-font.ts'

/** The rules of this form. */
export const rules: readonly AnyRule[] = [brokenImage, claimNotHeld, missingFont, pageOrder, unknownPageItem, unusableFont]
