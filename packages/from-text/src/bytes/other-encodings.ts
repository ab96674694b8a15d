import { encodings } from '@bantin/vietnamese/encoding'
import { isSyllable } from '@bantin/vietnamese/orthography'
import { decodeOne } from './decode-one.ts'

const SAMPLE = 2000
const NEAR = 0.85
const MOST = 3

/** The encodings in which bytes read about as well as in the one that was chosen, the best first: for a person to choose from. */
export function otherEncodings(bytes: Uint8Array, chosen: string): readonly string[] {
  const sample = bytes.subarray(0, SAMPLE)
  const read = decodeOne(sample, chosen)
  const own = share(read)
  return encodings
    .filter(({ id, kind }) => id !== chosen && (kind === 'byte' || kind === 'base-mark'))
    .map(({ id }) => ({ id, text: decodeOne(sample, id) }))
    .filter(({ text }) => text !== read)
    .map(({ id, text }) => ({ id, good: share(text) }))
    .filter(({ good }) => good > 0 && good >= own * NEAR)
    .sort((a, b) => b.good - a.good)
    .slice(0, MOST)
    .map(({ id }) => id)
}

/** How many of the words with letters outside ASCII are Vietnamese syllables. */
function share(text: string): number {
  const words = (text.match(/[^\s\d.,;:!?()"“”/-]+/g) ?? []).filter((word) => /[^\x20-\x7e]/.test(word))
  return words.length === 0 ? 0 : words.filter(isSyllable).length / words.length
}
