/** A stretch of the text, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const isStop = (sign: string): boolean => sign === '.' || sign === '!' || sign === '?' || sign === '…'
const isClosing = (sign: string): boolean => '"”’»)]'.includes(sign)
const isBlank = (sign: string): boolean => sign.trim() === ''
const isSmall = (sign: string): boolean => sign === sign.toLowerCase() && sign !== sign.toUpperCase()

/**
 * Paragraphs, parted by empty lines, and their sentences, which end with their line or with a stop that a blank and no small letter follow.
 * Nothing is parted inside the stretches given, so that “TP. Vinh” stays together.
 */
export function findSentences(text: string, closed: readonly Stretch[]): Stretch[][] {
  const paragraphs: Stretch[][] = []
  let sentences: Stretch[] = []
  let [start, end, lines, next] = [-1, -1, 0, 0]
  let stopped = false
  const close = (): void => {
    if (start >= 0) sentences.push({ start, end })
    start = -1
    stopped = false
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (isBlank(sign)) {
      if (sign === '\n') {
        close()
        lines++
      }
      continue
    }
    if (lines > 1 && sentences.length > 0) {
      paragraphs.push(sentences)
      sentences = []
    }
    lines = 0
    const blankBefore = at > end && start >= 0
    if (stopped && blankBefore && !isSmall(sign)) close()
    if (start < 0) start = at
    while (next < closed.length && (closed[next] as Stretch).end <= at) next++
    const inside = closed[next]
    if (inside && inside.start <= at) {
      at = inside.end - 1
      stopped = false
    } else stopped = isStop(sign) || (stopped && isClosing(sign))
    end = at + 1
  }
  close()
  if (sentences.length > 0) paragraphs.push(sentences)
  return paragraphs
}
