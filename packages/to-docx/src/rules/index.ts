import type { AnyRule } from '@bantin/diagnostics'
import { brokenImage } from './broken-image.ts'
import { drawingWithoutFallback } from './drawing-without-fallback.ts'
import { unsupportedImage } from './unsupported-image.ts'

/** The rules of this form, for a catalogue. */
export const rules: readonly AnyRule[] = [brokenImage, drawingWithoutFallback, unsupportedImage]
