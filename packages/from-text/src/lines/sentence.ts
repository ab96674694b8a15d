const ENDED = /[.!?…:;][)\]"'”’»]*$/
const SMALL = /^["'“‘«([]?\p{Ll}/u
const GOES_ON = /^[,.;:!?)\]”’»%–]/
const CAPITAL = /\p{Lu}/u
const LETTER = /\p{L}/u

/** A line ends where a sentence, or a part of it that may stand before a list, does. */
export const endsSentence = (text: string): boolean => ENDED.test(text)

/** A line begins in the middle of a sentence. */
export const goesOn = (text: string): boolean => SMALL.test(text) || GOES_ON.test(text)

/** All letters are capitals, as in many headings. */
export const isCapitals = (text: string): boolean => CAPITAL.test(text) && text === text.toUpperCase()

export const hasLetter = (text: string): boolean => LETTER.test(text)
