/** Which encoding a few words are in. */
import { decode, detect, encode, encodings } from '@bantin/vietnamese/encoding'
import { heldAside } from '../corpus/held-aside.mjs'
import { bulletinSentences, testSentences } from '../corpus/vietnamese.mjs'
import { pick, seeded } from '../random.mjs'
import { informative, share, tally } from '../row.mjs'
import { shownAs } from '../shown.mjs'

const LENGTHS = [3, 5, 8, 40]
const SAMPLES = { 3: 1500, 5: 1500, 8: 3000, 40: 600 }
const COMMONEST = ['tcvn3', 'vni-windows']

/** So many words that stand together, over the ends of sentences where one is too short. */
function stretch(sentences, length, random) {
  const words = []
  while (words.length < length) {
    const from = pick(sentences, random)
    const start = Math.floor(random() * Math.max(1, from.length - length + 1))
    words.push(...from.slice(start, start + length - words.length))
  }
  return words.join(' ')
}

/** Another encoding is right too where it reads the same text out of these bytes. */
function reads(input, encoding, expected) {
  if (encodings.some(({ id }) => id === encoding)) return decode(input, encoding) === expected
  if (typeof input === 'string') return input.normalize('NFC') === expected
  if (encoding === 'utf-8') return new TextDecoder().decode(input) === expected
  return shownAs(input, 'windows-1252') === expected
}

function judge(text, id, form) {
  const bytes = encode(text, id, { onUnencodable: () => {} })
  const expected = decode(bytes, id)
  const input =
    form === 'bytes' ? bytes : id === 'nfd' || id === 'ncr' || id === 'viqr' ? new TextDecoder().decode(bytes) : shownAs(bytes, form)
  const found = detect(input).encoding
  return found === id || reads(input, found, expected) ? undefined : `${id} as ${form}: ${found} for ${text}`
}

const FORMS = ['bytes', 'latin1', 'windows-1252']

function judgeStretches(sentences, id, length) {
  const random = seeded(length)
  const cases = Array.from({ length: SAMPLES[length] }, () => stretch(sentences, length, random))
  let turn = 0
  return tally(cases, (text) => judge(text, id, FORMS[turn++ % FORMS.length]))
}

const split = (texts) => texts.map((text) => text.normalize('NFC').split(/\s+/))

function heldAsideRows() {
  const texts = [...heldAside('citations.gold'), ...heldAside('citations.neg')].map(({ text }) => text)
  if (texts.length === 0) return []
  return COMMONEST.map((id) => informative(share(`8 words of ${id}, sentences held aside`, judgeStretches(split(texts), id, 8))))
}

export async function detection() {
  const sentences = split([...bulletinSentences, ...(await testSentences())])
  const rows = LENGTHS.flatMap((length) =>
    encodings.map(({ id, label }) => {
      const limit = length === 8 ? (COMMONEST.includes(id) ? 0.999 : 0.98) : undefined
      return share(`${length} words of ${label}`, judgeStretches(sentences, id, length), limit)
    }),
  )
  return {
    title: 'Detection',
    about:
      '`detect` on stretches of the bulletins and of the sentences of the tests, a third each as bytes, as a string shown as Latin-1 and as Windows-1252. Where another encoding reads the same text out of the same bytes, either is right.',
    rows: [...rows, ...heldAsideRows()],
  }
}
