import { codesJs } from './codes-js.ts'
import { feedbackJs } from './feedback-js.ts'
import { readerJs } from './reader-js.ts'

/** The script of all pages. */
// The parts end without a semicolon
export const script = [readerJs, codesJs, feedbackJs].join(';\n')
