import type { Edit } from '../text/edit.ts'

/**
 * What {@link findAnomalies} finds:
 * - `composition`: letters and marks apart, or in another order than NFC has them
 * - `mark`: a mark that looks like the right one, or stands before it (ơ as o + U+0315, a tilde as U+0342, ế with its marks swapped)
 * - `eth`: Ð ð Ɖ ɖ for Đ đ
 * - `caron`: ǎ for ă
 * - `homoglyph`: a Cyrillic or Greek letter in a Latin word
 * - `invisible`: soft hyphen, zero-width space, byte order mark, joiners between Latin, Greek and Cyrillic letters
 * - `space`: a no-break or other special space
 */
export type AnomalyKind = 'composition' | 'mark' | 'eth' | 'caron' | 'homoglyph' | 'invisible' | 'space'

/** Damage to the letters of a text: `text.slice(start, end)` should read `replacement`. */
export interface Anomaly extends Edit {
  readonly kind: AnomalyKind
}

/** Options of {@link findAnomalies} and {@link normalize}. */
export interface NormalizeOptions {
  /**
   * Kinds to leave as they are.
   *
   * @default []
   * @example ['space'] // no-break spaces stay
   */
  readonly keep?: readonly AnomalyKind[]
}
