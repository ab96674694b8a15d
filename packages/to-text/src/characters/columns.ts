import { clusters } from './clusters.ts'

const NARROW = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff]*$/
const NOTHING = /^[\p{M}\p{Cf}\p{Variation_Selector}]/u
/** @source Unicode Standard Annex 11, East Asian Width W and F, in blocks */
const WIDE =
  /^[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1b000}-\u{1b2ff}\u{1f1e6}-\u{1f1ff}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}|^\p{Emoji}\ufe0f/u

/** How many columns one letter with its marks takes. */
export function columnsOf(cluster: string): 0 | 1 | 2 {
  if (WIDE.test(cluster)) return 2
  return NOTHING.test(cluster) ? 0 : 1
}

/**
 * How many columns a text takes where every letter is as wide as another: a Vietnamese letter takes one, with all its marks, an
 * ideograph or a picture sign two.
 *
 * @param text one line
 */
export function columns(text: string): number {
  if (NARROW.test(text)) return text.length
  let sum = 0
  for (const cluster of clusters(text)) sum += columnsOf(cluster)
  return sum
}
