import { readInteger } from '../number/integer.ts'
import type { Match, Spot, Voice } from '../reading.ts'
import { isBoundary } from '../text/characters.ts'
import { nextWord } from '../text/context.ts'

const HOURS = /(\d{1,2}) ?([hHg]) ?([0-5]?\d)(?: ?(?:'|′|’|ph|p|m)(?!\p{L}))?(?![\d/]|[.,]\d|\p{L})/uy
const CLOCK = /(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?![\d:]|\p{L})/uy
const RATIO = /(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số|bản đồ|thắng|thua|hòa|hoà)(?:\s[^.;]{0,16})?\s?$/
/** Behind these words “7g” is an hour, not a weight. */
const LOCATED = /(?:lúc|hồi|khi)\s$/
const MINUTES = /(\d{1,3}) ?(?:'|′)(?!\d|\p{L})/uy
const SECONDS = /(\d{1,3}) ?(?:''|″|")(?!\d|\p{L})/uy

/** Hours, with minutes where there are any: “7h00” is “bảy giờ”. */
function say(hours: string, minutes: string, voice: Voice): string {
  const hour = `${readInteger(hours, voice.words)} giờ`
  return Number(minutes) === 0 ? hour : `${hour} ${readInteger(minutes, voice.words)} phút`
}

/** “7h30”, “7g30”, “19h45'”, “7:30”, “14:05:30”. */
export function readTime({ text, at, before, voice }: Spot): Match | undefined {
  HOURS.lastIndex = at
  const spoken = HOURS.exec(text)
  if (spoken && Number(spoken[1]) <= 24) {
    const end = at + spoken[0].length
    const reading = say(spoken[1] as string, spoken[3] as string, voice)
    return { end, reading: nextWord(text, end) === 'phút' ? reading.replace(/ phút$/, '') : reading }
  }
  const hour = LOCATED.test(before) ? /^(\d{1,2}) ?[gG](?!\p{L})/u.exec(text.slice(at, at + 5)) : null
  if (hour && Number(hour[1]) <= 24) return { end: at + hour[0].length, reading: say(hour[1] as string, '', voice) }
  CLOCK.lastIndex = at
  const clock = CLOCK.exec(text)
  if (!clock || Number(clock[1]) > 24 || RATIO.test(before)) return undefined
  const reading = say(clock[1] as string, clock[2] as string, voice)
  const seconds = clock[3] ? ` ${readInteger(clock[3], voice.words)} giây` : ''
  return { end: at + clock[0].length, reading: reading + seconds }
}

/** “90'” and “30''”: minutes and seconds by their signs, where no quotation can end. */
export function readPrimes({ text, at, before, voice }: Spot): Match | undefined {
  if (/["'“‘]/.test(before)) return undefined
  for (const [pattern, name] of [
    [SECONDS, 'giây'],
    [MINUTES, 'phút'],
  ] as const) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found && isBoundary(text, at + found[0].length))
      return { end: at + found[0].length, reading: `${readInteger(found[1] as string, voice.words)} ${name}`, reason: 'unit' }
  }
  return undefined
}
