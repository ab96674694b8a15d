/**
 * What {@link checkSpelling} finds:
 * - `tone-place`: the tone mark stands on a letter that never bears it (hòan)
 * - `tone`: a rime in c, ch, p, t without sắc or nặng (quyêt), or two tone marks (đượ̣c)
 * - `onset`: c or k, g or gh, ng or ngh before the wrong vowel (nghành)
 * - `vowel`: a vowel lacks its hat or horn, or has the wrong one (thuờng, tiéng)
 * - `doubled`: a letter stands twice (tỉnhh)
 * - `order`: two letters changed places (nưgời)
 * - `typing`: keys of Telex or VNI that were not turned into marks (quyeets, d9u7o7c5)
 * - `joined`: two syllables without their space (pháttriển)
 */
export type MisspellingKind = 'tone-place' | 'tone' | 'onset' | 'vowel' | 'doubled' | 'order' | 'typing' | 'joined'

/** A word that looks Vietnamese and is not a possible syllable. */
export interface Misspelling {
  /** Offset of its first UTF-16 code unit. */
  readonly start: number
  /** Offset just behind its last unit. */
  readonly end: number
  /** `text.slice(start, end)` */
  readonly text: string
  readonly kind: MisspellingKind
  /** What was probably meant, the likeliest first, never empty; in the case of the text, composed. */
  readonly suggestions: readonly string[]
}

/** Options of {@link checkSpelling}. */
export interface SpellingOptions {
  /**
   * Words to leave alone, whatever their case and normalisation form.
   *
   * @default []
   * @example ['nghành'] // a quotation of an old text
   */
  readonly ignore?: readonly string[]
}

/** What is wrong with one word, wherever it stands. */
export interface Verdict {
  readonly kind: MisspellingKind
  readonly suggestions: readonly string[]
  /**
   * What the words around must show: that they do not contradict; that they are Vietnamese, unless there are none; that they are
   * Vietnamese.
   */
  readonly needs: 'no-contradiction' | 'proof-unless-alone' | 'proof'
}
