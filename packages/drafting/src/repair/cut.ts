const GAP = /\s+/gu
const MARKS = /\p{M}/gu

/**
 * Where a place in a stretch of text is after the stretch was repaired: words stay with words, and a letter written as a letter and a mark with
 * its letter.
 *
 * @param before the stretch as it was
 * @param after what took its place
 * @param places offsets in `before`, in order
 */
export function cut(before: string, after: string, places: readonly number[]): number[] {
  const [left, right] = [wordsOf(before), wordsOf(after)]
  if (left.length !== right.length) return places.map((place) => cutWord(before, after, place))
  let word = 0
  return places.map((place) => {
    while (word + 1 < left.length && (left[word + 1]?.start as number) <= place) word++
    const [from, to] = [left[word], right[word]]
    // white space stays as it is, and with the side that it was on
    if (!from || !to) return Math.min(place, after.length)
    if (place <= from.start) return Math.max(0, to.start - (from.start - place))
    const behind = place - (from.start + from.text.length)
    if (behind >= 0) return Math.min(to.start + to.text.length + behind, right[word + 1]?.start ?? after.length)
    return to.start + cutWord(from.text, to.text, place - from.start)
  })
}

function wordsOf(text: string): { start: number; text: string }[] {
  const words: { start: number; text: string }[] = []
  let start = 0
  for (const { 0: gap, index } of text.matchAll(GAP)) {
    if (index > start) words.push({ start, text: text.slice(start, index) })
    start = index + gap.length
  }
  if (start < text.length) words.push({ start, text: text.slice(start) })
  return words
}

/** By what stays as it is behind the place, such as a full stop; by the letters that change only in their marks; by length, where more changes. */
function cutWord(before: string, after: string, place: number): number {
  if (before.length === after.length) return place
  const rest = before.slice(place)
  if (rest !== '' && rest.length <= after.length && after.endsWith(rest)) return after.length - rest.length
  const bare = after.split('').map(baseOf)
  let to = 0
  let found = 0
  for (let at = 0; at < before.length; at++) {
    const base = baseOf(before.charAt(at))
    if (base !== '' && bare[to] === base) to++
    if (at === place - 1) found = to
  }
  return to === after.length ? found : Math.ceil((place / before.length) * after.length)
}

const baseOf = (char: string): string => char.normalize('NFD').replace(MARKS, '').replace(/[đĐ]/, 'd').toLowerCase()
