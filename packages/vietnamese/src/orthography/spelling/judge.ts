import { isSyllable } from '../syllable/is-syllable.ts'
import { readSyllable } from '../syllable/read-syllable.ts'
import type { MisspellingKind, Verdict } from './misspelling.ts'
import { doubledD, type LetterRepair, otherOnset, otherVowel, single, singleConsonant, swapped } from './repairs/letters.ts'
import { type Spelled, syllableOf, takeApart } from './repairs/spelled.ts'
import { fromTelex, fromVni } from './repairs/typing.ts'

/** Longer words are names of chemistry and the like. */
const LONGEST = 14
/** Letters that only Vietnamese and its neighbours have, in lower case. */
const STRONG = /[ơưđ\u1ea0-\u1ef9]/
const MARKED = /[\u00e0-\u00fd\u0103\u0111\u0129\u0169\u01a1\u01b0\u1ea0-\u1ef9]/
const VOWEL = /[aăâeêioôơuưy]/
/** Keys of Telex that names have too: Haas, Khoong. */
const NAME_LIKE = /aa|oong$/

/**
 * What is wrong with a word that is no syllable, and what it should be; `undefined` when it is not clear that it is a Vietnamese word, or
 * which one.
 *
 * @param word composed letters and digits of one word, in its own case
 */
export function judge(word: string): Verdict | undefined {
  if (word.length < 2 || word.length > LONGEST) return undefined
  const lower = word.toLowerCase()
  const kase = caseOf(word, lower)
  if (kase === 'mixed') return undefined
  if (!MARKED.test(lower)) return kase === 'capital' && NAME_LIKE.test(lower) ? undefined : judgeTyping(lower, kase)
  const spelled = takeApart(lower)
  if (!spelled || !VOWEL.test(spelled.letters) || (kase === 'upper' && spelled.tones.length === 0)) return undefined
  const doubtful = !STRONG.test(lower)
  const found = judgeLetters(lower, spelled, { isName: kase !== 'lower', doubtful })
  return (
    found && {
      ...found,
      suggestions: found.suggestions.map((one) => inCase(one, kase)),
      needs: doubtful ? 'proof-unless-alone' : 'no-contradiction',
    }
  )
}

type Case = 'lower' | 'capital' | 'upper' | 'mixed'

function caseOf(word: string, lower: string): Case {
  if (word === lower) return 'lower'
  const rest = word.slice(1)
  if (rest === lower.slice(1)) return 'capital'
  return word === word.toUpperCase() ? 'upper' : 'mixed'
}

const inCase = (word: string, kase: Case): string =>
  kase === 'upper' ? word.toUpperCase() : kase === 'capital' ? (word[0] as string).toUpperCase() + word.slice(1) : word

function judgeTyping(lower: string, kase: Case): Verdict | undefined {
  const meant = kase === 'upper' ? undefined : (fromTelex(lower) ?? fromVni(lower))
  return meant === undefined || !MARKED.test(meant) ? undefined : { kind: 'typing', suggestions: [inCase(meant, kase)], needs: 'proof' }
}

type Finding = Omit<Verdict, 'needs'>

/** Names of other languages begin with a capital: they are judged by slips that such names do not look like. */
function judgeLetters(lower: string, spelled: Spelled, { isName, doubtful }: { isName: boolean; doubtful: boolean }): Finding | undefined {
  const { letters, tones } = spelled
  const tone = tones[0] ?? 0
  if (tones.length > 1) return isName ? undefined : judgeTwoTones(lower, spelled)
  const reading = readSyllable(lower)
  if (reading) return suggest('tone-place', [syllableOf(letters, tone)])
  if (tone !== 4 && tone !== 5 && !isName) {
    const stopped = suggest('tone', [syllableOf(letters, 4), syllableOf(letters, 5)])
    if (stopped && syllableOf(letters, tone) === undefined) return stopped
  }
  const by = (kind: MisspellingKind, repair: LetterRepair): Finding | undefined =>
    suggest(
      kind,
      repair(letters).map((one) => syllableOf(one, tone)),
    )
  return (
    by('typing', doubledD) ??
    by('onset', otherOnset) ??
    by('vowel', otherVowel) ??
    by('doubled', isName ? singleConsonant : single) ??
    by('doubled', (wrong) => (isName ? [] : single(wrong).flatMap(otherVowel))) ??
    by('vowel', (wrong) => otherOnset(wrong).flatMap(otherVowel)) ??
    (isName || doubtful || letters.length < 4 ? undefined : by('order', swapped))
  )
}

/** One of the two marks is too much, or a space is missing between them. */
function judgeTwoTones(lower: string, { letters, tones }: Spelled): Finding | undefined {
  const [first = 0, second = 0] = tones
  if (tones.length > 2) return undefined
  for (let i = 2; i <= lower.length - 2; i++) {
    if (isSyllable(lower.slice(0, i)) && isSyllable(lower.slice(i))) return suggest('joined', [`${lower.slice(0, i)} ${lower.slice(i)}`])
  }
  const forms = [letters, ...single(letters)]
  return suggest(
    'tone',
    forms.flatMap((form) => [syllableOf(form, second), syllableOf(form, first)]),
  )
}

function suggest(kind: MisspellingKind, words: readonly (string | undefined)[]): Finding | undefined {
  const suggestions = [...new Set(words.filter((word) => word !== undefined))].slice(0, 3)
  return suggestions.length === 0 ? undefined : { kind, suggestions }
}
