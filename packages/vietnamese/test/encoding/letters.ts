/** All Vietnamese letters outside ASCII, written out: the tables must not be tested with the list that they are built from. */
export const SMALL = [...'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ']
export const CAPITALS = [...'ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴĐ']
export const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))

/** The bytes shown as Windows-1252, as in an old document opened without its font. */
export const shown = (bytes: Uint8Array): string => {
  const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
  return Array.from(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? signs.charAt(byte - 0x80) : String.fromCharCode(byte))).join('')
}
