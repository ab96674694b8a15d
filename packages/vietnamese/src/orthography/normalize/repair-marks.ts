/** A tone before the hat or breve that it belongs behind: é + U+0302 for ế. */
const SWAPPED = /([AEOaeo])([\u0300\u0301\u0303\u0309])([\u0302\u0306])/
/** A comma above right for the horn of ơ and ư. */
const COMMA_HORN = /([OUou][\u0300-\u0309\u0323]?)\u0315/
/** The tilde of Greek. */
const GREEK_TILDE = /([A-Za-z][\u0302\u0306\u031b\u0323]*)\u0342/
const WORTH_IT = /[\u0302\u0306\u0315\u0342]/

/** Put right what looks like the marks of a Vietnamese letter but is coded as other marks; `letters` are one composed cluster. */
export function repairMarks(letters: string): string {
  if (letters.length < 2 || !WORTH_IT.test(letters)) return letters
  const apart = letters.normalize('NFD')
  const repaired = apart.replace(GREEK_TILDE, '$1\u0303').replace(COMMA_HORN, '$1\u031b').replace(SWAPPED, '$1$3$2')
  return repaired === apart ? letters : repaired.normalize('NFC')
}
