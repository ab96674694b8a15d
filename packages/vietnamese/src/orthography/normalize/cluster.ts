import { isExtender } from '../text/units.ts'
import type { AnomalyKind } from './anomaly.ts'
import { isInvisible } from './invisible.ts'
import { repairMarks } from './repair-marks.ts'

/** A character with what composition joins to it, and how it should be written. */
export interface Cluster {
  readonly start: number
  readonly end: number
  readonly letters: string
  /** What is wrong with it, if anything is. */
  readonly kind: AnomalyKind | undefined
}

/** Read the cluster that begins at `start`; signs to be removed that stand in a row are one. */
export function readCluster(text: string, start: number, isRemovable: (at: number) => boolean): Cluster {
  let end = start + sizeAt(text, start)
  if (isInvisible(text.charCodeAt(start))) {
    if (!isRemovable(start)) return { start, end, letters: text.slice(start, end), kind: undefined }
    while (end < text.length && isInvisible(text.charCodeAt(end)) && isRemovable(end)) end++
    return { start, end, letters: '', kind: 'invisible' }
  }
  let parted = false
  for (let next = end; next < text.length; ) {
    if (isInvisible(text.charCodeAt(next)) && isRemovable(next)) next++
    else if (isExtender(text.charCodeAt(next)) || isAstralMark(text, next)) {
      parted ||= next > end
      end = next += sizeAt(text, next)
    } else break
  }
  const raw = text.slice(start, end)
  const visible = parted ? [...raw].filter((char) => !isInvisible(char.charCodeAt(0))).join('') : raw
  const composed = visible.normalize('NFC')
  const letters = repairMarks(composed)
  const kind = letters === raw ? undefined : parted ? 'invisible' : letters === composed ? 'composition' : 'mark'
  return { start, end, letters, kind }
}

const isPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00

const sizeAt = (text: string, at: number): number => (isPair(text, at) ? 2 : 1)

const ASTRAL_EXTENDER = /^[\p{M}\u{16d63}\u{16d67}]/u
const isAstralMark = (text: string, at: number): boolean => isPair(text, at) && ASTRAL_EXTENDER.test(text.slice(at, at + 2))
