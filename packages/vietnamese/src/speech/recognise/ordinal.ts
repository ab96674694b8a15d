import { readOrdinal } from '../number/ordinal.ts'
import type { Match, Spot } from '../reading.ts'
import { endOfDigits, isBoundary } from '../text/characters.ts'
import { isFollowedByNoun, lastWord } from '../text/context.ts'

/** Other weekdays before: “thứ 2, 4 và 6”. */
const WEEKDAYS = /(?:^|[^\p{L}])thứ\s[2-7](?:(?:,\s?|\s?[-–]\s?|\s(?:và|hoặc|đến)\s)[2-7]){0,5}(?:,\s?|\s(?:và|hoặc|đến)\s)$/u

/** “thứ 4”, “lần thứ 1”, “thứ 2-6”. */
export function readOrdinalNumber({ text, at, before, voice }: Spot): Match | undefined {
  const end = endOfDigits(text, at, 4)
  if (end - at > 3 || !isBoundary(text, end) || /^[.,:/]\d/.test(text.slice(end, end + 2))) return undefined
  const listed = end - at === 1 && WEEKDAYS.test(before) && !isFollowedByNoun(text, end)
  if (lastWord(before) !== 'thứ' && !listed) return undefined
  const said = readOrdinal(text.slice(at, end), voice.words)
  const range = /^ ?[-–] ?(\d{1,2})(?![\d/]|[.,]\d)/.exec(text.slice(end, end + 7))
  if (!range) return { end, reading: said }
  return { end: end + range[0].length, reading: `${said} đến ${readOrdinal(range[1] as string, voice.words)}` }
}
