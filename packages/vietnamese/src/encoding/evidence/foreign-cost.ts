const SIGN = /[\u00a1-\u00bf]/
/** What a letter of ASCII costs: no sign costs less. */
export const ASCII = 2.8
const COMMON = 'àáâäåæçèéêëíîïñóôöøúüßÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÚÜ’'

/** How unlikely the signs of a word are in text of any language that uses the Latin script, in nats. */
export function foreignCost(word: string): number {
  // a sign that stands alone, such as ª
  if (word.length === 1 && SIGN.test(word)) return 5
  let cost = 0
  let lower = false
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const char = word.charAt(i)
    if (code < 0x80) {
      cost += code < 0x20 ? 11 : ASCII
      lower = code >= 0x61 && code <= 0x7a
      continue
    }
    const isLetter = (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code < 0x1f00)
    if (!isLetter) cost += code < 0xa0 ? 11 : code === 0xad ? 6 : char === '’' || char === '—' || char === '…' ? 4 : 9
    else cost += COMMON.includes(char) || code > 0xff ? 5.5 : 6.5
    const upper = isLetter && char !== char.toLowerCase()
    if (upper && lower) cost += 4
    lower = isLetter && !upper
  }
  return cost
}
