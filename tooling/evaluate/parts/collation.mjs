/** The order of words is a total order, and keys have it too. */
import { compare, sortKey } from '@bantin/vietnamese/search'
import { valid } from '../cases/syllables.mjs'
import { languages } from '../corpus/other-languages.mjs'
import { pick, seeded } from '../random.mjs'
import { share, tally } from '../row.mjs'

const TRIPLES = 30_000
const CLOSE = [
  'a',
  'A',
  'á',
  'à',
  'ả',
  'ã',
  'ạ',
  'ă',
  'Ă',
  'â',
  'Ấ',
  'b',
  'd',
  'đ',
  'Đ',
  'e',
  'ê',
  'hoà',
  'hòa',
  'Hòa',
  'o',
  'ô',
  'ơ',
  'u',
  'ư',
  'y',
  'f',
  'w',
  'z',
]
const BETWEEN = ['', '', ' ', '-', ', ', '1', '10', '2', '02', '\u0301', '\u0323', '\u00a0', '\ud800', '中', 'ก']

/** Texts that often differ in one place only. */
function textsOf(random) {
  const others = Object.values(languages).flatMap((sentences) => sentences.flatMap((sentence) => sentence.split(/\s+/)))
  const words = () => pick([valid, others, CLOSE, CLOSE][Math.floor(random() * 4)], random)
  return () => {
    let text = words()
    for (let i = Math.floor(random() * 3); i > 0; i--) text += pick(BETWEEN, random) + words()
    return random() < 0.2 ? text.normalize('NFD') : text
  }
}

const sign = (a, b) => Math.sign(compare(a, b))

const laws = {
  'one is before the other, or they are the same in NFC': ([a, b]) =>
    sign(a, b) === -sign(b, a) && (sign(a, b) === 0) === (a.normalize('NFC') === b.normalize('NFC')),
  'what is before the one before is before': ([a, b, c]) => {
    const [first, second, third] = [a, b, c].sort(compare)
    return sign(first, second) <= 0 && sign(second, third) <= 0 && sign(first, third) <= 0
  },
  'keys have the same order': ([a, b]) => {
    const [left, right] = [sortKey(a), sortKey(b)]
    return sign(a, b) === (left < right ? -1 : left > right ? 1 : 0)
  },
}

export function collation() {
  const text = textsOf(seeded(5))
  const triples = Array.from({ length: TRIPLES }, () => [text(), text(), text()])
  const rows = Object.entries(laws).map(([law, holds]) =>
    share(
      law,
      tally(triples, (triple) => (holds(triple) ? undefined : JSON.stringify(triple))),
      1,
    ),
  )
  return { title: 'Order of words', about: '`compare` and `sortKey` on triples of texts drawn at random.', rows }
}
