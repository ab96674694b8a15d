import { isLetterUnit, mayCompose } from '../text/units.ts'
import type { Anomaly, NormalizeOptions } from './anomaly.ts'
import { type Cluster, readCluster } from './cluster.ts'
import { isInvisible, removableIn } from './invisible.ts'
import { LONGEST_WORD, repairLookalikes } from './lookalike-word.ts'

const SPACES = '\u00a0\u2000-\u200a\u202f\u205f'
const LOOKALIKES = '\u00d0\u00f0\u0189\u0256\u01cd\u01ce\u02bc\u0370-\u052f\u1f00-\u1fff'
const SUSPECT = /* @__PURE__ */ new RegExp(`[${SPACES}${LOOKALIKES}\u00ad\u200b-\u200d\ufeff\u0300-\u036f]`)
/** NFC changes no character below. */
const COMPOSED = /[\u0300-\uffff]/
const SPACE = /* @__PURE__ */ new RegExp(`[${SPACES}]`)
const LETTER = /^[\p{L}\p{M}]/u

/** Read the damage of a text from its start to its end. */
export function* readAnomalies(text: string, { keep = [] }: NormalizeOptions): Generator<Anomaly> {
  if (!SUSPECT.test(text) && (!COMPOSED.test(text) || text.normalize('NFC') === text)) return
  const isRemovable = removableIn(text)
  for (let start = 0; start < text.length; ) {
    const end = chunkEnd(text, start)
    if (end === start) {
      if (SPACE.test(text.charAt(start)) && !keep.includes('space')) yield { start, end: start + 1, kind: 'space', replacement: ' ' }
      start++
    } else if (isSuspect(text, start, end)) {
      let isPart = false
      for (let i = start; i < end; ) {
        const word = readWord(text, i, end, isRemovable)
        const goesOn = lettersOf(word) >= LONGEST_WORD
        for (const { start, end, kind, letters } of isPart || goesOn ? word : repairLookalikes(text, word))
          if (kind !== undefined && !keep.includes(kind)) yield { start, end, kind, replacement: letters }
        isPart = goesOn
        i = (word.at(-1) as Cluster).end
      }
      start = end
    } else start = end
  }
}

/** Letters, marks, surrogates, what joins them and what NFC may change; one sign before those, which may compose with them. */
function chunkEnd(text: string, from: number): number {
  let end = from
  if (end + 1 < text.length && !isChunkUnit(text.charCodeAt(end)) && isAttached(text.charCodeAt(end + 1))) end++
  while (end < text.length && isChunkUnit(text.charCodeAt(end))) end++
  return end
}

const isAttached = (unit: number): boolean => isInvisible(unit) || mayCompose(unit)
const isChunkUnit = (unit: number): boolean => isLetterUnit(unit) || isAttached(unit)

function isSuspect(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0x7f && (mayCompose(unit) || isInvisible(unit) || SUSPECT.test(text.charAt(i)))) return true
  }
  return false
}

/** The clusters of the next word, or of a part of one that is too long to be judged, or one cluster that is no letter. */
function readWord(text: string, from: number, to: number, isRemovable: (at: number) => boolean): readonly Cluster[] {
  const word: Cluster[] = []
  let letters = 0
  for (let i = from; i < to && letters < LONGEST_WORD; ) {
    const cluster = readCluster(text, i, isRemovable)
    i = cluster.end
    if (cluster.letters !== '' && !LETTER.test(cluster.letters)) {
      if (word.length > 0) break
      return [isSpace(cluster.letters) ? { ...cluster, letters: ' ', kind: 'space' } : cluster]
    }
    word.push(cluster)
    if (cluster.letters !== '') letters++
  }
  return word
}

const lettersOf = (word: readonly Cluster[]): number => word.reduce((count, { letters }) => (letters === '' ? count : count + 1), 0)

const isSpace = (letters: string): boolean => letters.length === 1 && SPACE.test(letters)
