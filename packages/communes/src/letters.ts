/** The stroke of đ, which no normalisation form takes apart. */
const STROKE = '\u0335'

/** One letter or digit without its marks, and the marks. */
export interface Letter {
  readonly base: string
  readonly marks: string
}

/** The letters and digits of a short text, lower case, each apart from its marks; everything else is dropped. */
export function lettersOf(text: string): readonly Letter[] {
  const letters: { base: string; marks: string }[] = []
  const apart = text.normalize('NFD').toLowerCase().replace(/[đð]/g, `d${STROKE}`)
  for (const char of apart) {
    if (/[\p{L}\p{N}]/u.test(char)) letters.push({ base: char, marks: '' })
    else if (/\p{M}/u.test(char) && letters.length > 0) letters[letters.length - 1]!.marks += char
  }
  return letters
}

/** Two vowels of which either may carry the tone mark, by convention: hòa and hoà, thúy and thuý. */
const PAIRS = new Set(['oa', 'oe', 'uy'])
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/

function toneOf(marks: string): string {
  return TONES.exec(marks)?.[0] ?? ''
}

/** The letters with a tone mark on the first vowel of oa, oe and uy moved to the second, so that both conventions agree. */
export function settleTones(letters: readonly Letter[]): readonly Letter[] {
  return letters.map((letter, i) => {
    const { base, marks } = letter
    const next = letters[i + 1]
    const before = letters[i - 1]
    if (next && PAIRS.has(base + next.base) && toneOf(marks) !== '') return { base, marks: marks.replace(TONES, '') }
    if (before && PAIRS.has(before.base + base) && toneOf(before.marks) !== '') return { base, marks: marks + toneOf(before.marks) }
    return letter
  })
}

/** Whether a writing agrees with a name: the same letters, each bare or with just the marks of the name. */
export function agrees(writing: readonly Letter[], name: readonly Letter[]): boolean {
  return (
    writing.length === name.length &&
    writing.every(({ base, marks }, i) => base === name[i]?.base && (marks === '' || marks === name[i]?.marks))
  )
}
