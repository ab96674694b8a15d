import type { Check, TypographyFinding } from '../finding.ts'

const WORD = /(?<![\p{L}\p{M}-])(?:[hklmstv])[iyìỳíýỉỷĩỹịỵ](?![\p{L}\p{M}-])/gu
const WITH_I = 'iìíỉĩị'
const WITH_Y = 'yỳýỷỹỵ'

/** kỹ and kĩ in one text: the rarer way is reported. Capitals may be names and do not count. */
export const checkIy: Check = (text, { report = false }) => {
  if (!report) return []
  const places = new Map<string, number[]>()
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const list = places.get(word)
    if (list) list.push(index)
    else places.set(word, [index])
  }
  const found: TypographyFinding[] = []
  for (const [word, list] of places) {
    const other = otherWay(word)
    const count = places.get(other)?.length ?? 0
    if (count > list.length || (count === list.length && WITH_I.includes(word.charAt(1))))
      for (const start of list) found.push({ start, end: start + word.length, rule: 'iy', replacement: other, safe: false })
  }
  return found.sort((a, b) => a.start - b.start)
}

function otherWay(word: string): string {
  const vowel = word.charAt(1)
  const at = WITH_I.indexOf(vowel)
  return word.charAt(0) + (at >= 0 ? WITH_Y.charAt(at) : WITH_I.charAt(WITH_Y.indexOf(vowel)))
}
