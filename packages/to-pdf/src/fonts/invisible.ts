/**
 * Characters that need no glyph: white space, controls, and what Unicode calls default ignorable (word joiner, soft hyphen,
 * joiners, variation selectors…).
 *
 * @source Unicode 17, DerivedCoreProperties.txt, Default_Ignorable_Code_Point
 */
const INVISIBLE = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]$/u

/** True for a character that leaves no mark on paper. */
export const isInvisible = (character: string): boolean => INVISIBLE.test(character)
