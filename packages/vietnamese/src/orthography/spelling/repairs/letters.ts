/** Each way to spell toneless letters otherwise, by the slip that it undoes. */
export type LetterRepair = (letters: string) => readonly string[]

/** ngành, ghế, kể: the onset in the spelling that its vowel asks for. */
export const otherOnset: LetterRepair = (letters) => {
  for (const [wrong, right] of ONSETS) if (wrong.test(letters)) return [letters.replace(wrong, right)]
  return []
}
const ONSETS: readonly (readonly [RegExp, string])[] = [
  [/^ngh(?=[^eêi])/, 'ng'],
  [/^gh(?=[^eêi])/, 'g'],
  [/^ng(?=[eêi])/, 'ngh'],
  [/^g(?=[eê])/, 'gh'],
  [/^c(?=[eêiy])/, 'k'],
]

/** Vowels as they are mistyped, and what they stand for, the likelier first. */
const VOWELS: readonly (readonly [wrong: string, right: readonly string[]])[] = [
  ['ưo', ['ươ']],
  ['uơ', ['ươ']],
  ['uo', ['ươ', 'uô']],
  ['oư', ['ươ']],
  ['ưô', ['ươ', 'uô']],
  ['uye', ['uyê']],
  ['uie', ['uyê']],
  ['uiê', ['uyê']],
  ['ie', ['iê']],
  ['ye', ['yê', 'iê']],
  ['yê', ['iê']],
  ['iê', ['yê']],
  ['ău', ['âu']],
  ['ăy', ['ây']],
  ['ăi', ['ai']],
  ['ăo', ['ao']],
  ['âo', ['ao']],
  ['âi', ['ai', 'ây']],
  ['uă', ['oă']],
  ['oâ', ['uâ']],
  ['ôa', ['oa']],
  ['ôe', ['oe']],
  ['oê', ['uê']],
  ['ue', ['uê']],
  ['ơu', ['ưu']],
  ['ưe', ['uê']],
  ['y', ['i', 'uy']],
]
const VOWEL_RUN = /[aăâeêioôơuưy]+/

/** đường: dd is how Telex types đ. */
export const doubledD: LetterRepair = (letters) => (letters.startsWith('dd') ? [`đ${letters.slice(2)}`] : [])

/** người, tiếng: the vowel with the hats and horns that it lacks. Only what stands between the consonants is looked at. */
export const otherVowel: LetterRepair = (letters) => {
  const run = VOWEL_RUN.exec(letters)
  if (!run) return []
  const start = /^(?:qu|gi)(?=[aăâeêioôơuưy])/.test(letters) ? 2 : run.index
  const end = run.index + run[0].length
  const vowel = letters.slice(start, end)
  return VOWELS.filter(([wrong]) => vowel.includes(wrong)).flatMap(([wrong, right]) =>
    right.map((one) => letters.slice(0, start) + vowel.replace(wrong, one) + letters.slice(end)),
  )
}

/** tỉnh, ngày: one of two equal letters that stand together. */
export const single: LetterRepair = (letters) => {
  const found: string[] = []
  for (let i = 1; i < letters.length; i++) if (letters[i] === letters[i - 1]) found.push(letters.slice(0, i) + letters.slice(i + 1))
  return found
}

/** Đồng, without the vowels that names repeat: La Êê. */
export const singleConsonant: LetterRepair = (letters) =>
  /([bcdđghklmnpqrstvx])\1/.test(letters) ? [letters.replace(/([bcdđghklmnpqrstvx])\1/, '$1')] : []

/** người: two letters that stand together change places. */
export const swapped: LetterRepair = (letters) => {
  const found: string[] = []
  for (let i = 1; i < letters.length; i++)
    if (letters[i] !== letters[i - 1]) found.push(`${letters.slice(0, i - 1)}${letters[i]}${letters[i - 1]}${letters.slice(i + 1)}`)
  return found
}
