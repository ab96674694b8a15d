/** The five tone marks, in the order of the letters: sắc, huyền, hỏi, ngã, nặng. */
export const TONES = '\u0301\u0300\u0309\u0303\u0323'

/**
 * The 67 lower-case Vietnamese letters outside ASCII, in the order in which the tables list their codes: of a á à ả ã ạ, then ă ắ ằ ẳ ẵ ặ, â …
 * to y, and đ last.
 */
export const LOWER = /* @__PURE__ */ (() => {
  let letters = ''
  for (const vowel of 'aăâeêioôơuưy')
    letters += (vowel > 'z' ? vowel : '') + [...TONES].map((tone) => (vowel + tone).normalize('NFC')).join('')
  return `${letters}đ`
})()

/** Their capitals, in the same order. */
export const UPPER = /* @__PURE__ */ LOWER.toUpperCase()
