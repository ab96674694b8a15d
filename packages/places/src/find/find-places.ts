import { listWords } from '../data/context-words.ts'
import { holds, isDay } from '../day.ts'
import type { Place } from '../place.ts'
import { latest } from '../spelling/lookup.ts'
import { blanksAfter } from './gaps.ts'
import { isInChina, type Judgement, joint, judge, type Previous } from './judge.ts'
import { leftOf } from './left.ts'
import { type NameMatch, namesAt } from './names.ts'
import { isWordUnit, wordAt } from './words.ts'

/** How {@link findPlaces} reads a text. */
export interface FindPlacesOptions {
  /**
   * The day of the text, `YYYY-MM-DD`: a name means the unit that stood on that day, else the last one of that name before.
   * @defaultValue the latest unit of each name
   */
  readonly date?: string
}

/** A provincial unit named in a text. */
export interface PlaceMention {
  /** UTF-16 offset of the first character, that of `tỉnh`, `thành phố` or `TP.` included */
  readonly start: number
  /** UTF-16 offset after the last character */
  readonly end: number
  /** `text.slice(start, end)` */
  readonly text: string
  readonly place: Place
  /**
   * `true` where the same words may name something else: a person, an institution, a longer name.
   * Names of wards, rivers or roads (`phường Bình Dương`, `sông Hậu Giang`) are left out altogether.
   */
  readonly ambiguous: boolean
}

const LAST_DAY = '9999-12-31'

/** Whether a name that begins inside this one reaches further on the same line: `Nam Hà Tĩnh` is `Hà Tĩnh`, not `Nam Hà`. */
function overlap(text: string, match: NameMatch): number | undefined {
  if (!wordAt(text, blanksAfter(text, match.end))?.capital) return undefined
  for (const start of match.starts.slice(1)) {
    const word = wordAt(text, start)
    for (const other of word ? namesAt(text, word) : []) {
      if (other.end > match.end && !text.slice(match.end, other.end).includes('\n')) return start
    }
  }
  return undefined
}

/** A name judged, and the mention that it makes unless it is something else. */
interface Reading extends Previous {
  readonly mention?: PlaceMention
}

function readName(text: string, match: NameMatch, date: string, previous: Previous | undefined): Reading | undefined {
  const { end, places } = match
  const nameStart = match.starts[0] ?? 0
  if (places.length === 0 || isInChina(text, match)) return undefined
  const left = leftOf(text, nameStart)
  const list = listWords.has(left.words[1]?.key ?? '') || (previous?.list === true && joint(text, previous, nameStart) !== undefined)
  const made = (place: Place, start: number, judgement: Judgement): Reading => ({
    end,
    judgement,
    list,
    mention: { start, end, text: text.slice(start, end), place, ambiguous: judgement !== 'yes' },
  })
  const kind = left.prefix?.kind
  const short = match.name === 'Hồ Chí Minh' && match.starts.length === 1
  const holdsKind = short && end - nameStart > 3 // TPHCM
  if (short && !holdsKind && kind !== 'thành phố') return undefined
  if (kind !== undefined || holdsKind) {
    const place = latest(places, date, kind)
    if (place) return made(place, left.prefix?.start ?? nameStart, 'yes')
    if (kind === 'thành phố') return { end, judgement: 'no', list }
  }
  const place = latest(places, date, undefined)
  if (!place) return undefined
  const judgement = kind === undefined ? judge(text, match, left, previous, !holds(place, date)) : 'unsure'
  return judgement === 'no' ? { end, judgement, list } : made(place, nameStart, judgement)
}

/** A unit named like two neighbours is meant only where it stands, or where `tỉnh` says so; else `Quảng Nam - Đà Nẵng` are two. */
function isTwoNames(text: string, match: NameMatch, date: string): boolean {
  if (match.name !== 'Quảng Nam - Đà Nẵng' || match.starts.length === 2) return false
  return !match.places.some((place) => holds(place, date)) && leftOf(text, match.starts[0] ?? 0).prefix?.kind !== 'tỉnh'
}

/**
 * The provincial units named in a Vietnamese text, in order and without overlap.
 *
 * Names count with their marks and capitals, in both styles of placing tone marks and in the spellings of print (`Đăk Lăk`, `Kontum`,
 * `Thừa Thiên - Huế`, `TP.HCM`), composed or decomposed, the longest first, with the kind before them. A name that the words around it
 * show to be something else is left out; one that may be something else is marked `ambiguous`. Takes time in proportion to the text.
 *
 * @param text any string
 * @example
 * ```ts
 * import { describe, findPlaces } from '@bantin/places'
 *
 * const text = 'Ngư dân tỉnh Phú Yên và phường Bình Dương nhận áo phao.'
 * for (const { start, text: name, place } of findPlaces(text, { date: '2026-11-01' })) {
 *   console.log(start, name, '→', describe(place, '2026-11-01')) // => 8 tỉnh Phú Yên → Phú Yên (nay thuộc Đắk Lắk)
 * }
 * ```
 */
export function findPlaces(text: string, options: FindPlacesOptions = {}): readonly PlaceMention[] {
  const date = options.date !== undefined && isDay(options.date) ? options.date : LAST_DAY
  const mentions: PlaceMention[] = []
  let previous: Reading | undefined
  for (let i = 0; i < text.length; ) {
    if (!isWordUnit(text.charCodeAt(i))) {
      i++
      continue
    }
    const word = wordAt(text, i)
    const match = word && namesAt(text, word).find((match) => !isTwoNames(text, match, date))
    if (match) {
      const later = overlap(text, match)
      if (later === undefined) {
        previous = readName(text, match, date, previous)
        if (previous?.mention) mentions.push(previous.mention)
      }
      i = later ?? match.end
      continue
    }
    while (i < text.length && isWordUnit(text.charCodeAt(i))) i++
  }
  return mentions
}
