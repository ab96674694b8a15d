import type { Tone } from '../../syllable/letters.ts'
import { syllableOf } from './spelled.ts'

const TELEX_TONES = ' frxsj'
const VNI_TONES = ' 23415'

/** Marks of Telex that no word of another language has: uw, a final j, a first dd, iee, yee, uoo, aa, a last oong. */
const SURELY_TELEX = /uw|j$|^dd|iee|yee|uoo|aa|oong$/
/** A digit between letters, which codes and quantities seldom have. */
const SURELY_VNI = /[a-z][1-9]+[a-z]/
const VNI_SHAPE = /[aeou][68]|[ou]7|d9/

/** The syllable that the keys of Telex mean: quyeets → quyết; only keys that cannot be a word of another language. */
export function fromTelex(word: string): string | undefined {
  if (!SURELY_TELEX.test(word)) return undefined
  let tone: Tone = 0
  let letters = ''
  for (const key of word) {
    const mark = TELEX_TONES.indexOf(key)
    if (mark > 0 && /[aeiouy]/.test(letters) && !(key === 'r' && /t$/.test(letters))) {
      if (tone !== 0) return undefined
      tone = mark as Tone
    } else letters += key
  }
  const shaped = letters
    .replace(/^dd/, 'đ')
    .replace(/u(?:ow|wow)|uwo/, 'ươ')
    .replace('aa', 'â')
    .replace('ee', 'ê')
    .replace('oo', 'ô')
    .replace('aw', 'ă')
    .replace('ow', 'ơ')
    .replace('uw', 'ư')
  return syllableOf(shaped, tone)
}

/** The syllable that the keys of VNI mean: d9u7o7c5 → được. */
export function fromVni(word: string): string | undefined {
  if (!SURELY_VNI.test(word) || !VNI_SHAPE.test(word)) return undefined
  let tone: Tone = 0
  let letters = ''
  for (const key of word) {
    const mark = VNI_TONES.indexOf(key)
    if (mark > 0) {
      if (tone !== 0) return undefined
      tone = mark as Tone
    } else letters += key
  }
  const shaped = letters
    .replace('d9', 'đ')
    .replace(/u7?o7/, 'ươ')
    .replace(/[aeo]6/, (keys) => ({ a6: 'â', e6: 'ê', o6: 'ô' })[keys] ?? keys)
    .replace(/[ou]7/, (keys) => (keys === 'o7' ? 'ơ' : 'ư'))
    .replace('a8', 'ă')
  return syllableOf(shaped, tone)
}
