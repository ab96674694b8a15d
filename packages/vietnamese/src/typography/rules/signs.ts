const LETTER = /[\p{L}\p{M}]/u

export const isLetter = (char: string): boolean => LETTER.test(char)
export const isDigit = (char: string): boolean => char >= '0' && char <= '9' && char.length === 1
export const isEmptyOrSpace = (char: string): boolean => char === '' || /\s/.test(char)
/** `''` for a missing character is in no set. */
export const isOneOf = (char: string, set: string): boolean => char !== '' && set.includes(char)

export const OPENING = '([“‘«'
export const CLOSING = ')]”’»'
export const PUNCTUATION = ',.;:?!…'
