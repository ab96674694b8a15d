import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { Bulletin } from '@bantin/schema'
import { contrast, parseColour } from '@bantin/schema/colour'
import type { ReadDocument } from '../document/read-document.ts'
import { lowContrast } from '../rules/issue-rules.ts'

const PAPER = parseColour('#ffffff')

/** The accent colour can be read on white paper. */
export function checkContrast(bulletin: ReadDocument<Bulletin>): Diagnostic[] {
  if (!bulletin.value) return []
  const colour = bulletin.value.theme.colours.accent
  const ratio = contrast(parseColour(colour), PAPER)
  if (ratio >= 4.5) return []
  const at = { file: bulletin.file, place: bulletin.placeOf(['theme', 'colours', 'accent']) }
  return [diagnose(lowContrast, at, { colour, ratio: (Math.floor(ratio * 10) / 10).toFixed(1) })]
}
