import type { Layout } from '../lines/layout.ts'
import type { Line } from '../lines/line.ts'

const LEAST_INDENT = 5

/** How short lines stand in the column of the file: in the middle, or at its end. */
export function alignmentOf(lines: readonly Line[], { width }: Layout): 'center' | 'end' | undefined {
  if (width === undefined || lines.some(({ indent }) => indent < LEAST_INDENT)) return undefined
  if (lines.every((line) => Math.abs(line.indent - (width - line.width)) <= 3)) return 'center'
  return lines.every((line) => width - line.width <= 2 && line.indent >= width * 0.4) ? 'end' : undefined
}
