import { type Onset, onsetBit } from './onsets.ts'
import { toneSeats } from './tone-seats.ts'

/** What may follow an onset, and where its tone mark stands. */
export interface Rime {
  /** Bits of the onsets that it follows. */
  readonly onsets: number
  /** It ends in c, ch, p or t: only sắc and nặng are possible. */
  readonly stop: boolean
  /** Index of the letter that bears the tone mark. */
  readonly main: number
  /** Index of the other letter that bears it in òa, òe, ùy; elsewhere the same as `main`. */
  readonly first: number
}

/** Rimes without a medial: any onset whose spelling fits. */
const PLAIN = `
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu`

/** Rimes with a medial o or u: not behind lips, which hold only loans, nor behind c, which is written qu then. */
const MEDIAL = `
  oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oen oeo oet
  uân uâng uât uây uê uênh uêch uy uych uyn uynh uyp uyt uya uyu uyên uyêt`
const MEDIAL_ONSETS: readonly Onset[] = ['', 'ch', 'd', 'đ', 'h', 'kh', 'l', 'n', 'ng', 'nh', 'r', 's', 't', 'th', 'tr', 'x']

/** Behind qu, whose u is the medial. */
const BEHIND_QU = `
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây e en eng eo et ê êch ên ênh êp êt êu
  i ich in inh it y ych yn ynh yt yên yêt ơ ơi ôc oang oăt`

/** Behind gi, whose i is then written once: gì, giếng. Other rimes follow gi in full. */
const SHARED_I = 'i ich im in ip it iêc iêm iên iêng iêp iêt iêu'

/** Rimes with few words, and loans. */
const FEW: readonly (readonly [rimes: string, onsets: readonly Onset[]])[] = [
  ['y', ['', 'h', 'k', 'l', 'm', 's', 't', 'th', 'v']],
  ['yêm yên yêng yêt yêu', ['']],
  ['uơ', ['', 'h', 'kh', 'th']],
  ['oe', ['', 'ch', 'h', 'kh', 'l', 'ng', 'nh', 's', 't', 'th', 'x']],
  ['oem', ['ng']],
  ['oeng', ['l', 'x']],
  ['oong ooc', ['', 'b', 'c', 'ch', 'đ', 'g', 'l', 'm', 'ng', 'p', 'ph', 'r', 's', 't', 'v', 'x']],
  ['oa', ['b', 'g', 'm', 'p', 'v']],
  ['oan', ['v', 'p']],
  ['oay', ['m']],
  ['oăng', ['gi']],
  ['uy', ['p', 'ph']],
  ['uyt', ['b']],
  ['ing', ['p']],
  ['a', ['k']],
  ['en', ['g']],
]

let table: ReadonlyMap<string, Rime> | undefined

/** The rime that these toneless lower-case letters spell, or `undefined`. */
export function rimeOf(letters: string): Rime | undefined {
  table ??= build()
  return table.get(letters)
}

function build(): ReadonlyMap<string, Rime> {
  const onsets = new Map<string, number>()
  const add = (rimes: string, bits: (rime: string) => number): void => {
    for (const rime of rimes.trim().split(/\s+/)) onsets.set(rime, (onsets.get(rime) ?? 0) | bits(rime))
  }
  add(PLAIN, fitting)
  add(MEDIAL, () => bitsOf(MEDIAL_ONSETS))
  add(BEHIND_QU, () => onsetBit('qu'))
  add(SHARED_I, () => onsetBit('g+i'))
  for (const [rimes, few] of FEW) add(rimes, () => bitsOf(few))
  return new Map([...onsets].map(([rime, bits]) => [rime, { onsets: bits, stop: /(?:[cpt]|ch)$/.test(rime), ...toneSeats(rime) }]))
}

const bitsOf = (onsets: readonly Onset[]): number => onsets.reduce((bits, onset) => bits | onsetBit(onset), 0)

const BEFORE_ANY: readonly Onset[] = ['b', 'ch', 'd', 'đ', 'h', 'kh', 'l', 'm', 'n', 'nh', 'p', 'ph', 'r', 's', 't', 'th', 'tr', 'v', 'x']

/** c, g, ng before back vowels; k, gh, ngh before e, ê, i; gi before no i; no onset before iê, which is yê then. */
function fitting(rime: string): number {
  return (
    bitsOf(BEFORE_ANY) |
    bitsOf(/^[eêi]/.test(rime) ? ['k', 'gh', 'ngh'] : ['c', 'g', 'ng']) |
    (rime.startsWith('i') ? 0 : onsetBit('gi')) |
    (rime.startsWith('iê') ? 0 : onsetBit(''))
  )
}
