/**
 * Scripts that OpenType shapes syllable by syllable or letter by letter; Vietnamese and the other languages in Latin letters need
 * none of it.
 *
 * @source OpenType 1.9.1, script-specific specifications: Arabic, Hebrew, the scripts of India, Tibetan, Thai, Lao, Myanmar, Khmer…
 */
const COMPLEX = /[\u0590-\u109f\u1700-\u1aff\u1b00-\u1cff\ua800-\uabff]/

/** What the letters of a text ask of the typesetter. */
export interface Shaping {
  /** Letters of such a script. */
  readonly complex: boolean
  /** Letters that need several glyphs: those of such a script, and those with a mark that Unicode has no single character for. */
  readonly clusters: boolean
}

/** Beyond the letters of Vietnamese and their neighbours, and the usual signs: a cheap look before the dear one. */
const RARE = /[^ -\u02ff\u1e00-\u1eff\u2000-\u20cf\u2100-\u2bff]/

/** Look at the letters of a text. */
export function shapingOf(text: string): Shaping {
  if (!RARE.test(text)) return { complex: false, clusters: false }
  const complex = COMPLEX.test(text)
  return { complex, clusters: complex || /\p{M}/u.test(text) }
}

/** What several texts ask for together. */
export const mergeShaping = (parts: readonly Shaping[]): Shaping => ({
  complex: parts.some(({ complex }) => complex),
  clusters: parts.some(({ clusters }) => clusters),
})
