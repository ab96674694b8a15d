const CYRILLIC = 'аеорсухіѕјһԁԛԝкАВСЕНІЈКМОРЅТУХӑӐѐЀѝЍ'
const AS_LATIN_1 = 'aeopcyxisjhdqwkABCEHIJKMOPSTYXăĂèÈìÌ'
const GREEK = 'ονΑΒΕΖΗΙΚΜΝΟΡΤΥΧόὸ'
const AS_LATIN_2 = 'ovABEZHIKMNOPTYXóò'

let table: ReadonlyMap<string, string> | undefined

/** The Latin letter that a Cyrillic or Greek letter cannot be told from, or `undefined`. @source Unicode UTS #39, confusables */
export function latinLookalike(letter: string): string | undefined {
  table ??= new Map(
    [...CYRILLIC]
      .map((from, i) => [from, AS_LATIN_1[i] as string] as const)
      .concat([...GREEK].map((from, i) => [from, AS_LATIN_2[i] as string])),
  )
  return table.get(letter)
}

/** Ð ð Ɖ ɖ, drawn like Đ đ. */
export const dLookalike = (letter: string): string | undefined =>
  letter === 'Ð' || letter === '\u0189' ? 'Đ' : letter === 'ð' || letter === '\u0256' ? 'đ' : undefined
