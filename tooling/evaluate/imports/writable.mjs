/** Which sentences every encoding of the corpus can write. */
import { encode } from '@bantin/vietnamese/encoding'
import { bulletinSentences } from '../corpus/vietnamese.mjs'

/** Whether an encoding has a code for every letter. */
export const fits = (sentence, id) => {
  let whole = true
  encode(sentence, id, { onUnencodable: () => (whole = false) })
  return whole
}

/** Sentences for any encoding; toned capitals of TCVN3 have a font of their own. */
export const writableSentences = bulletinSentences.filter(
  (one) => fits(one, 'vni-windows') && fits(one.toLowerCase(), 'tcvn3') && !/["“”‘’…–—]/.test(one),
)
