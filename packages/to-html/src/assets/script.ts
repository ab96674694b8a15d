import { displayJs } from '@bantin/hast/page'
import { codesJs } from './codes-js.ts'
import { feedbackJs } from './feedback-js.ts'

/** The script of all pages. */
// The parts end without a semicolon
export const script = [displayJs, codesJs, feedbackJs].join(';\n')
