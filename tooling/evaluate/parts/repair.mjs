/** Damaged sentences: what `repair` makes of them without being told the encoding. */
import { decode, encode, encodings, repair } from '@bantin/vietnamese/encoding'
import { heldAside } from '../corpus/held-aside.mjs'
import { bulletinSentences, testSentences } from '../corpus/vietnamese.mjs'
import { informative, share, tally } from '../row.mjs'
import { shownAs } from '../shown.mjs'

const difference = (name, got, expected) => (got === expected ? undefined : `${name}: ${got} for ${expected}`)

function damaged(text, id) {
  const bytes = encode(text, id, { onUnencodable: () => {} })
  const plain = id === 'viqr' || id === 'ncr' || id === 'nfd'
  return { shown: plain ? new TextDecoder().decode(bytes) : shownAs(bytes, 'windows-1252'), expected: decode(bytes, id) }
}

function oneEncoding(sentences, id, label) {
  return share(
    `sentences in ${label}, shown as Windows-1252`,
    tally(sentences, (text) => {
      const { shown, expected } = damaged(text, id)
      return difference(id, repair(shown).text, expected)
    }),
  )
}

function misreadUtf8(sentences) {
  const shown = (text) => shownAs(new TextEncoder().encode(text), 'windows-1252')
  return share(
    'sentences in UTF-8, shown as Windows-1252',
    tally(sentences, (text) => difference('utf-8', repair(shown(text)).text, text)),
  )
}

function heldAsideRows() {
  const cases = heldAside('encoding.cases').flatMap(({ real = [], generated = [] }) => [...real, ...generated])
  const known = (id) => encodings.find((one) => one.id === id || one.aliases.includes(id))
  const withCodes = cases.filter(({ encoding, codepoints }) => codepoints && known(encoding))
  if (cases.length === 0) return []
  return [
    share(
      'codes decoded in the encoding that is named',
      tally(withCodes, ({ encoding, codepoints, unicode }) => {
        const codes = codepoints.split(' ').map((hex) => Number.parseInt(hex, 16))
        const input = codes.every((code) => code < 256) ? Uint8Array.from(codes) : String.fromCodePoint(...codes)
        return difference(encoding, decode(input, encoding), unicode)
      }),
    ),
    share(
      'damaged text repaired, encoding not told',
      tally(cases, ({ encoding, input, asCp1252String, unicode }) => difference(encoding, repair(asCp1252String ?? input).text, unicode)),
    ),
  ].map(informative)
}

export async function repairs() {
  const sentences = [...(await testSentences()), ...bulletinSentences].filter((text) => /[ạ-ỹ]/.test(text) && text.split(/\s+/).length > 4)
  const rows = encodings.map(({ id, label }) => oneEncoding(sentences, id, label))
  return {
    title: 'Repair',
    about: 'Whole sentences of at least five words. One letter that differs makes the sentence wrong.',
    rows: [...rows, misreadUtf8(sentences), ...heldAsideRows()],
  }
}
