/**
 * Where the tone mark of open oa, oe, uy stands: `first-vowel` is hòa, khỏe, thủy, the older way, which most publications use;
 * `main-vowel` is hoà, khoẻ, thuỷ, the way of the rule of 1984. Both are called “new” somewhere, so the options say what they do.
 */
export type ToneStyle = 'first-vowel' | 'main-vowel'
