import { fold } from '@bantin/vietnamese/search'

/** Longer lines are prose that speaks of the label. */
const LONGEST = 100

/** How surely a line says that the bulletin is not for the public, 0 when it does not. */
export function internalLabel(line: string): number {
  if (line.length > LONGEST) return 0
  const folded = fold(line)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  if (/^(?:tai lieu |thong tin |ban tin )?(?:luu hanh noi bo|noi bo|khong pho bien(?: rong rai)?)$/.test(folded)) return 0.95
  return /\bluu hanh noi bo\b/.test(folded) ? 0.85 : 0
}
