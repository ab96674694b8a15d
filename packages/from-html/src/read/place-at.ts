import type { Place } from '@bantin/diagnostics'

/** The start of a line. */
export const placeAt = (line: number): Place => ({ start: { line, column: 1 }, end: { line, column: 1 } })
