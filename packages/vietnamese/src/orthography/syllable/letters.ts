/** The tones in the order of Vietnamese dictionaries: level, huyền, hỏi, ngã, sắc, nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5

/** Each vowel letter with its six tones, in the order of {@link Tone}. */
const VOWELS = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ'
const CONSONANTS = 'bcdđghklmnpqrstvx'
/** Behind ỹ there is no letter of Vietnamese. */
const LIMIT = 0x1efa

let table: Uint16Array | undefined

/** By code unit of a letter in lower or upper case: its position in {@link VOWELS} + 1, consonants above 1000; 0 where it is no letter. */
function build(): Uint16Array {
  const made = new Uint16Array(LIMIT)
  for (const letters of [VOWELS, VOWELS.toUpperCase()]) for (let i = 0; i < letters.length; i++) made[letters.charCodeAt(i)] = i + 1
  for (const letters of [CONSONANTS, CONSONANTS.toUpperCase()])
    for (let i = 0; i < letters.length; i++) made[letters.charCodeAt(i)] = 1000 + CONSONANTS.charCodeAt(i)
  return made
}

/**
 * What a composed code unit is among the letters of Vietnamese, whatever its case: 0 is no letter, 1–72 is a vowel, more is a consonant.
 * Read it with {@link toneless}, {@link toneOf}, {@link isVowel}.
 */
export function letterClass(code: number): number {
  table ??= build()
  return code < LIMIT ? (table[code] as number) : 0
}

export const isVowel = (letter: number): boolean => letter !== 0 && letter < 1000

/** The letter in lower case without its tone: ế → ê. */
export const toneless = (letter: number): string =>
  letter >= 1000 ? String.fromCharCode(letter - 1000) : (VOWELS[letter - 1 - ((letter - 1) % 6)] as string)

export const toneOf = (letter: number): Tone => (letter >= 1000 || letter === 0 ? 0 : (((letter - 1) % 6) as Tone))

/** The vowel with a tone, in the case it has. Other letters stay. */
export function withTone(vowel: string, tone: Tone): string {
  const letter = letterClass(vowel.charCodeAt(0))
  if (!isVowel(letter)) return vowel
  const toned = VOWELS[letter - 1 - ((letter - 1) % 6) + tone] as string
  return vowel === vowel.toLowerCase() ? toned : toned.toUpperCase()
}
