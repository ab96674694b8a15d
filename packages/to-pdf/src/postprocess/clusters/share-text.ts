import type { Shown, ShowOperator } from './shown-glyphs.ts'
import { isCluster } from './to-unicode.ts'

/** Glyphs that are read together, by their places, and what they stand for. */
export interface Group {
  readonly places: number[]
  text: string
}

/** The letters that are made of several glyphs: places of glyphs that follow one another and stand for the same text. */
export function severalGlyphs(shown: readonly Shown[]): number[][] {
  const found: number[][] = []
  let letter: number[] = []
  for (const [place, one] of shown.entries()) {
    const first = shown[letter[0] ?? place] as Shown
    const goesOn = letter.length > 0 && one.font === first.font && one.text === first.text && one.glyph !== first.glyph
    if (goesOn) letter.push(place)
    else {
      if (letter.length > 1) found.push(letter)
      letter = isCluster(one.text) ? [place] : []
    }
  }
  return letter.length > 1 ? [...found, letter] : found
}

/**
 * Share the text of a letter between its glyphs: marks, which do not move the pen, stand for nothing; glyphs beside one another are
 * read together; a glyph that stands apart takes a character from the end. Readers look for gaps between what has a text, and take
 * them for spaces.
 */
export function shareText(letter: readonly number[], shown: readonly Shown[], operatorOf: ReadonlyMap<number, ShowOperator>): Group[] {
  const groups: Group[] = []
  const bearers: Group[] = []
  for (const place of letter) {
    const last = groups.at(-1)
    if (bearers.length > 0 && (shown[place] as Shown).advance <= 0) groups.push({ places: [place], text: '' })
    else if (last && last === bearers.at(-1) && operatorOf.get(last.places[0] as number) === operatorOf.get(place)) last.places.push(place)
    else {
      const group: Group = { places: [place], text: '' }
      groups.push(group)
      bearers.push(group)
    }
  }
  const characters = [...(shown[letter[0] as number] as Shown).text]
  for (const bearer of bearers.slice(1).reverse()) if (characters.length > 1) bearer.text = characters.pop() as string
  if (bearers[0]) bearers[0].text = characters.join('')
  return groups
}
