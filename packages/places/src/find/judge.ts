import {
  familyNames,
  institutions,
  notAProvince,
  notASchool,
  offices,
  personOfCity,
  personTitles,
  phraseEnds,
  weakNames,
} from '../data/context-words.ts'
import { blanksAfter, blanksBefore, dashAfter } from './gaps.ts'
import type { Left } from './left.ts'
import { type NameMatch, namesAt } from './names.ts'
import { isAllCapitals, type Word, wordAt } from './words.ts'

/** `no`: it names something else; `unsure`: a reader would need to know more. */
export type Judgement = 'yes' | 'unsure' | 'no'

function has(nouns: Readonly<Record<string, readonly string[]>>, words: readonly Word[]): boolean {
  const [first, second] = words
  const except = first && Object.hasOwn(nouns, first.key) ? nouns[first.key] : undefined
  return except !== undefined && !(second && except.includes(second.key))
}

/** Whether the phrase before the name begins an institution's: `Trường Đại học`, `Bệnh viện Đa khoa`. */
function inInstitution(words: readonly Word[]): boolean {
  for (const [i, word] of words.entries()) {
    if (phraseEnds.has(word.key)) return false
    const before = words[i + 1]?.key ?? ''
    const firsts = Object.hasOwn(institutions, word.key) ? institutions[word.key] : undefined
    if (word.key === 'trường' ? !notASchool.includes(before) : firsts?.some((first) => first === '' || first === before)) return true
    if (word.key === 'khu' && words[i - 1]?.key !== 'vực') return true
  }
  const [first] = words
  return first?.key === 'báo' && first.capital
}

function startsSentence(text: string, word: Word): boolean {
  const end = blanksBefore(text, word.start)
  return end === 0 || '.!?:;…\n\r"“”‘(*•–—-'.includes(text[end - 1] ?? '\n')
}

/** What a capital syllable right before the name says. */
function judgeCapitalBefore(text: string, match: NameMatch, words: readonly Word[], previousEnd: number): Judgement {
  const [first, second] = words
  if (!first?.capital || first.end === previousEnd) return 'yes'
  if (familyNames.has(first.key)) return 'no'
  if (isAllCapitals(text, first.start, first.end) || isAllCapitals(text, first.start, match.end)) return 'yes'
  if (startsSentence(text, first) || (second && offices.has(second.key))) return 'yes'
  return 'unsure'
}

/** What follows on the line: another capital syllable, or a number that ends the phrase (`Hà Giang 2`), makes a longer name. */
function judgeAfter(text: string, match: NameMatch): Judgement {
  const next = wordAt(text, blanksAfter(text, match.end))
  if (!next || next.start === match.end) return 'yes'
  if (/^[1-9]$/.test(next.key)) return /^[ \u00a0]+[\p{L}\p{N}%°]|^[.,/-]\d/u.test(text.slice(next.end, next.end + 4)) ? 'yes' : 'unsure'
  if (!next.capital || namesAt(text, next).length > 0) return 'yes'
  return isAllCapitals(text, match.starts[0] ?? 0, match.end) && isAllCapitals(text, next.start, next.end) ? 'yes' : 'unsure'
}

/** Two places joined by a dash after a road: the road's ends, not its name. */
function isRoute(text: string, match: NameMatch): boolean {
  const next = dashAfter(text, match.end)
  const word = next === undefined ? undefined : wordAt(text, next)
  return word?.capital === true
}

/** A province of China has the name too. */
export function isInChina(text: string, match: NameMatch): boolean {
  return match.name === 'Hà Nam' && /^\s{0,2}(?:[(,–-]|của)?\s{0,2}Trung Quốc/.test(text.slice(match.end, match.end + 40).normalize('NFC'))
}

/** How the name before went, as names in a list and ends of a route share what is said of the first. */
export interface Previous {
  readonly end: number
  readonly judgement: Judgement
  /** a noun before it goes with a whole list: `các xã Thái Bình, Hòa Bình` */
  readonly list: boolean
}

/** What is said of the name before is said of this one too; but after one ward and a comma the province follows. */
function shares(joined: string | undefined, previous: Previous | undefined): boolean {
  if (joined === undefined || !previous || previous.judgement === 'yes') return false
  return previous.judgement === 'unsure' || previous.list || joined !== ','
}

/** What joins a name to the one before it, if nothing else stands between. */
export function joint(text: string, previous: Previous | undefined, start: number): string | undefined {
  if (!previous || start - previous.end > 10) return undefined
  return /^\s{0,2}([,;/–-]|và|hoặc)\s{0,2}$/.exec(text.slice(previous.end, start).normalize('NFC'))?.[1]
}

/**
 * Whether a name without its kind means the province.
 *
 * @param old whether the unit had ended by the date of the text
 */
export function judge(text: string, match: NameMatch, left: Left, previous: Previous | undefined, old: boolean): Judgement {
  const { words } = left
  const start = match.starts[0] ?? 0
  if (left.lowerUnit) return 'no'
  const before = judgeCapitalBefore(text, match, words, previous?.end ?? -1)
  if (before === 'no') return 'no'
  const joined = joint(text, previous, start)
  if (match.name === 'Hồ Chí Minh' && !left.shared) {
    if (words[0] && personOfCity.has(words[0].key)) return 'no'
    return joined !== undefined && previous?.judgement === 'yes' ? 'yes' : 'unsure'
  }
  if (left.shared) return 'yes'
  if (has(notAProvince, words)) return isRoute(text, match) ? 'unsure' : 'no'
  const unsure =
    before === 'unsure' ||
    judgeAfter(text, match) === 'unsure' ||
    shares(joined, previous) ||
    has(personTitles, words) ||
    (words[0]?.key === 'chí' && words[1]?.key === 'đồng') ||
    inInstitution(words) ||
    (old && weakNames.has(match.name)) ||
    (match.name === 'Hòa Bình' && (isAllCapitals(text, start, match.end) || words[0]?.key === 'vì'))
  return unsure ? 'unsure' : 'yes'
}
