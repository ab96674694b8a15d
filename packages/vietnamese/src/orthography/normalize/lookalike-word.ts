import { isSyllable } from '../syllable/is-syllable.ts'
import type { AnomalyKind } from './anomaly.ts'
import type { Cluster } from './cluster.ts'
import { breves, caronIsAtHome, ethIsAtHome } from './foreign-context.ts'
import { dLookalike, latinLookalike } from './lookalikes.ts'
import { repairMarks } from './repair-marks.ts'

/** Lookalikes are judged in words up to this many letters. */
export const LONGEST_WORD = 48

const LATIN = /\p{Script=Latin}/u
const LATIN_WORD = /^[\p{Script=Latin}\p{M}]+$/u

/** Put right the letters of one word that only look like Vietnamese ones. */
export function repairLookalikes(text: string, word: readonly Cluster[]): readonly Cluster[] {
  return repairEth(text, repairCaron(text, repairHorn(repairHomoglyphs(word))))
}

const spell = (word: readonly Cluster[]): string => word.map((cluster) => cluster.letters).join('')

function change(word: readonly Cluster[], kind: AnomalyKind, change: (letters: string) => string): readonly Cluster[] {
  return word.map((cluster) => {
    const letters = change(cluster.letters)
    return letters === cluster.letters ? cluster : { ...cluster, letters, kind }
  })
}

/** Other letters stay where the word is not Latin but for them: a Greek symbol before a unit, a wholly Cyrillic word. */
function repairHomoglyphs(word: readonly Cluster[]): readonly Cluster[] {
  const latin = word.filter(({ letters }) => LATIN.test(letters)).length
  const others = word.filter(({ letters }) => letters !== '').length - latin
  if (latin === 0 || others === 0) return word
  const repaired = change(word, 'homoglyph', (letters) => {
    const whole = latinLookalike(letters)
    if (whole !== undefined) return whole
    const [base = '', ...marks] = letters.normalize('NFD')
    const lookalike = latinLookalike(base)
    return lookalike === undefined ? letters : repairMarks((lookalike + marks.join('')).normalize('NFC'))
  })
  const letters = spell(repaired)
  return LATIN_WORD.test(letters) && (isSyllable(letters) || (latin >= 2 && latin >= others)) ? repaired : word
}

/** An apostrophe letter behind o or u inside a word is the horn of ơ or ư, if a syllable comes of it. */
function repairHorn(word: readonly Cluster[]): readonly Cluster[] {
  if (!word.some((cluster, i) => i > 0 && i < word.length - 1 && cluster.letters === 'ʼ')) return word
  const repaired: Cluster[] = []
  for (const cluster of word) {
    const at = repaired.findLastIndex(({ letters }) => letters !== '')
    const [base = '', ...marks] = repaired[at]?.letters.normalize('NFD') ?? ''
    if (cluster.letters === 'ʼ' && /[ou]/i.test(base)) {
      const letters = `${base}\u031b${marks.join('')}`.normalize('NFC')
      repaired.splice(at, repaired.length - at, { start: repaired[at]?.start ?? 0, end: cluster.end, letters, kind: 'mark' })
    } else repaired.push(cluster)
  }
  return isSyllable(spell(repaired)) ? repaired : word
}

function repairCaron(text: string, word: readonly Cluster[]): readonly Cluster[] {
  if (!word.some(({ letters }) => /^ǎ/i.test(letters))) return word
  const repaired = change(word, 'caron', (letters) => (/^ǎ/i.test(letters) ? breves(letters) : letters))
  return isSyllable(spell(repaired)) && !caronIsAtHome(text, startOf(word), endOf(word)) ? repaired : word
}

const startOf = (word: readonly Cluster[]): number => (word[0] as Cluster).start
const endOf = (word: readonly Cluster[]): number => (word.at(-1) as Cluster).end

/** Letters that Vietnamese and its neighbours have, and Icelandic and Old English have not. */
const NEVER_WITH_ETH = /[ăâêôơưàèìòùãĩũõẽ\u1ea0-\u1ef9ĕĭŏŭƀčñ]/i

function repairEth(text: string, word: readonly Cluster[]): readonly Cluster[] {
  if (!word.some(({ letters }) => dLookalike(letters) !== undefined)) return word
  const letters = spell(word)
  const repaired = change(word, 'eth', (one) => dLookalike(one) ?? one)
  if (NEVER_WITH_ETH.test(letters) || isAcronymWithEth(letters)) return repaired
  return isSyllable(spell(repaired)) && !ethIsAtHome(text, startOf(word), endOf(word)) ? repaired : word
}

/** QÐ, HÐND, ÐBQH, QyÐ: not as Icelandic writes Ð in capitals, which is never first, always with vowels, and only behind some consonants. */
const isAcronymWithEth = (letters: string): boolean =>
  /^[A-ZĐ\u00d0\u0189]{2,}$/.test(letters)
    ? !/[AEIOUY]/.test(letters) || /^[\u00d0\u0189]|[BCĐHKMNPQSTX][\u00d0\u0189]/.test(letters)
    : /[a-z][\u00d0\u0189]/.test(letters)
