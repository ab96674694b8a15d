import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { Bulletin } from '@bantin/schema'
import type { ReadDocument } from '../document/read-document.ts'
import { lowContrast } from '../rules/issue-rules.ts'

/** The accent colour can be read on white paper. */
export function checkContrast(bulletin: ReadDocument<Bulletin>): Diagnostic[] {
  if (!bulletin.value) return []
  const colour = bulletin.value.theme.colours.accent
  const ratio = 1.05 / (luminance(colour) + 0.05)
  if (ratio >= 4.5) return []
  const at = { file: bulletin.file, place: bulletin.placeOf(['theme', 'colours', 'accent']) }
  return [diagnose(lowContrast, at, { colour, ratio: (Math.floor(ratio * 10) / 10).toFixed(1) })]
}

/**
 * Relative luminance of `#rrggbb`.
 *
 * @source WCAG 2.2, definition of relative luminance
 */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((i) => {
    const value = Number.parseInt(colour.slice(i, i + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
