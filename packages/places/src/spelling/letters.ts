/** One letter or digit without its marks, and the marks. */
export interface Letter {
  readonly base: string
  readonly marks: string
}

/** The stroke of đ, which no normalisation form takes apart. */
const STROKE = '\u0335'

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

/** The letters without their marks, as one key. */
export function keyOf(letters: readonly Letter[]): string {
  return letters.map(({ base }) => base).join('')
}

/** Whether a writing agrees with a spelling of the same key: each letter bare, or with just the marks of the spelling. */
export function agrees(writing: readonly Letter[], spelling: readonly Letter[]): boolean {
  return writing.length === spelling.length && writing.every(({ marks }, i) => marks === '' || marks === spelling[i]?.marks)
}
