/** Tone marks; those that make a letter of its own (â, ê, ô, ơ, ư) stay. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** The letter under which a name stands in a Vietnamese list: `Á` is under A, `Ấ` under Â, `Đ` apart from D. */
export function initialOf(name: string): string {
  const [first = ''] = name.normalize('NFD').replace(TONES, '').normalize('NFC')
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase('vi') : '#'
}
