const MARK = /[\p{M}\p{Emoji_Modifier}\p{Variation_Selector}\p{Join_Control}\uff9e\uff9f\u{e0020}-\u{e007f}\u1160-\u11ff\ud7b0-\ud7fb]/u
const LETTER = /\p{L}/u
const REGIONAL = /\p{Regional_Indicator}/u
const JOINER = '\u200d'

/** Signs that put the next consonant below: Khmer, Myanmar and the scripts of India. */
const STACKERS = new Set('\u17d2\u1039\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d\u0a4d\u0bcd\u0ccd\u0dca\u1a60\u1b44')

/** First parts of a syllable of Hangul, and what may follow them in it. */
const LEADING = /[\u1100-\u115f\ua960-\ua97c]/u
const HANGUL = /[\u1100-\u115f\ua960-\ua97c\uac00-\ud7a3]/u

/** What is known of the characters before a place. */
export interface Before {
  readonly character: string
  /** How many regional indicators stand right before: two of them make a flag. */
  readonly flags: number
  /** Whether the last letter waits for a consonant below it. */
  readonly stacks: boolean
}

/** What is known behind one more character. */
export function behind(before: Before | undefined, character: string): Before {
  return {
    character,
    flags: REGIONAL.test(character) ? (before?.flags ?? 0) + 1 : 0,
    stacks: STACKERS.has(character) || (before?.stacks === true && MARK.test(character)),
  }
}

/**
 * True when a character belongs to the letter before it.
 *
 * @param before the characters before
 * @param character the character
 * @source Unicode Standard Annex 29, GB3 to GB13, widened so that Khmer stacks stay whole
 */
export function extendsCluster(before: Before, character: string): boolean {
  if (before.character === '\n') return false
  if (before.character === '\r') return character === '\n'
  if (MARK.test(character)) return true
  if (before.character === JOINER && !/\s/u.test(character)) return true
  if (before.stacks && LETTER.test(character)) return true
  if (REGIONAL.test(character)) return before.flags % 2 === 1
  return LEADING.test(before.character) && HANGUL.test(character)
}
