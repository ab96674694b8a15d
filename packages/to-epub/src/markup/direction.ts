/** Languages that are written from right to left. @source Unicode CLDR 46, “characterOrder” */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(?:-|$)|-(?:Arab|Hebr|Syrc|Thaa|Nkoo)(?:-|$)/

/** In which direction a language is written. */
export function direction(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) && !/-Latn(?:-|$)/.test(language) ? 'rtl' : 'ltr'
}
