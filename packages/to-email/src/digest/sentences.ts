// A stop with closing marks behind it, before a blank: the dot in “1.240” or “songngan.example” is none. Khmer ends with ។ or ៕.
const STOP = /[.!?…។៕]+["'”’»)\]]*(?=[ \u00a0]|$)/gu

// “TP. Hồ Chí Minh”, “ThS. Lê”, “Q. 5”, “v.v. và”: a short word with a capital, or single letters, before the dot.
const ABBREVIATION = /(?:^|[ \u00a0(“"])(?:\p{Lu}\p{L}{0,2}|(?:\p{L}\.)+\p{L}?|tr|số)\.$/u

/** The capital, digit or opening mark with which a sentence begins; scripts without capitals begin with any letter. */
const BEGINS = /^[ \u00a0]+["'“‘«([–-]*(?:\p{Lu}|\p{Lo}|\p{N})/u

/**
 * The sentences of a text, word for word. What stands behind the last stop is none: it has no end. A stop that may be part of an
 * abbreviation does not count, so that no sentence is ever cut short.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    const end = index + stop.length
    const isLast = end === text.length
    // the words right before the stop are enough to know an abbreviation
    if (!isLast && (ABBREVIATION.test(text.slice(Math.max(start, index - 12), index + 1)) || !BEGINS.test(text.slice(end, end + 12))))
      continue
    sentences.push(text.slice(start, end).trim())
    start = end
  }
  return sentences
}
