const SPACE = /\s/
/** Signs of the sentence around an address. */
const BEFORE = '"\'“‘«([{<,;'
const BEHIND = '"\'”’»)]}>,.;:!?…'

/** Stretches of a text, in order, as pairs of offsets. */
export type Spans = readonly number[]

/** What begins an address anywhere in a word without spaces. */
const SIGN = /:\/\/|@|www\.|\.(?:vn|com|net|org|gov|edu|info|io)(?![\p{L}\p{N}])/giu

/**
 * Web and mail addresses and bare host names, from space to space without the signs at their ends: they are never words to correct.
 *
 * @returns offsets of starts and ends, in turn
 */
export function findAddresses(text: string): Spans {
  const spans: number[] = []
  let done = 0
  for (const { index, 0: sign } of text.matchAll(SIGN)) {
    if (index < done) continue
    let start = index
    while (start > done && !SPACE.test(text.charAt(start - 1))) start--
    let end = index + sign.length
    while (end < text.length && !SPACE.test(text.charAt(end))) end++
    done = end
    while (start < index && BEFORE.includes(text.charAt(start))) start++
    while (end > index + sign.length && BEHIND.includes(text.charAt(end - 1))) end--
    spans.push(start, end)
  }
  return spans
}

/** A test whether a stretch overlaps the spans; it must be asked from the start of the text to its end. */
export function within(spans: Spans): (start: number, end: number) => boolean {
  let at = 0
  return (start, end) => {
    while (at < spans.length && (spans[at + 1] as number) <= start) at += 2
    return at < spans.length && (spans[at] as number) < end
  }
}
