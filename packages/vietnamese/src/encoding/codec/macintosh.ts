/** The characters of the bytes A0–FF in Mac OS Roman. Where VNI has letters is a full stop; 80–9F are left out. @source WHATWG Encoding, macintosh */
const HIGH = '†°¢£§•¶ß®©™´¨≠.Ø∞±≤≥¥µ∂∑∏π∫ªºΩ.ø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈ..Ï...\uf8ff.ÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

/** The character of a byte in Mac OS Roman. */
export const macintosh = (byte: number): string => (byte < 0xa0 ? String.fromCharCode(byte) : HIGH.charAt(byte - 0xa0))
