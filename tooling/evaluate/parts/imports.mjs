/** Documents of known text, written by other programs: how many words and which parts the importers bring back. */
import { importFile } from '@bantin/drafting'
import { doc } from '@bantin/from-doc'
import { docx } from '@bantin/from-docx'
import { html } from '@bantin/from-html'
import { pdf } from '@bantin/from-pdf'
import { text } from '@bantin/from-text'
import { encode, encodings } from '@bantin/vietnamese/encoding'
import { bulletinSentences } from '../corpus/vietnamese.mjs'
import { byChromium, byLibreOffice, hasLibreOffice } from '../imports/convert.mjs'
import { knownDocument, without } from '../imports/known-document.mjs'
import { countSame, partsOfDraft, partsOfKnown, wordsOfDraft, wordsOfKnown } from '../imports/parts-of.mjs'
import { FONT_BY, toDocx } from '../imports/write-docx.mjs'
import { toHtml } from '../imports/write-html.mjs'
import { toText } from '../imports/write-text.mjs'
import { f1, share } from '../row.mjs'

const WAYS = ['unicode', 'tcvn3', 'vni-windows']
const LABELS = { unicode: 'Unicode', tcvn3: '.VnTime', 'vni-windows': 'VNI-Times' }
const word = docx()
const importers = [word, doc({ reader: word }), pdf(), html(), text()]

const fits = (sentence, id) => {
  let whole = true
  encode(sentence, id, { onUnencodable: () => (whole = false) })
  return whole
}
// what every encoding can write, but for toned capitals of TCVN3, which have a font of their own
const sentences = bulletinSentences.filter((one) => fits(one, 'vni-windows') && fits(one.toLowerCase(), 'tcvn3') && !/["“”‘’…–—]/.test(one))
const seeds = (count, first) => Array.from({ length: count }, (_, i) => first + i)
const known = (seed) => knownDocument(seed, sentences)

/** Judge files against what they are known to hold. */
async function judge(what, cases, { words = 1, structure } = {}) {
  const wrong = []
  const kinds = new Map()
  for (const { name, bytes, document } of cases) {
    const draft = await importFile({ name, bytes: new Uint8Array(bytes) }, importers)
    const [got, expected] = [wordsOfDraft(draft), wordsOfKnown(document)]
    const at = expected.findIndex((one, i) => one !== got[i])
    if (at >= 0 || got.length !== expected.length) {
      const place = at < 0 ? expected.length : at
      wrong.push(`${name}: “${got.slice(place, place + 5).join(' ')}” for “${expected.slice(place, place + 5).join(' ')}”`)
    }
    const [found, parts] = [partsOfDraft(draft), partsOfKnown(document)]
    for (const kind of Object.keys(parts)) {
      const sum = kinds.get(kind) ?? { right: 0, found: 0, expected: 0 }
      kinds.set(kind, {
        right: sum.right + countSame(found[kind], parts[kind]),
        found: sum.found + found[kind].length,
        expected: sum.expected + parts[kind].length,
      })
    }
  }
  const rows = [
    share(`${what}: files with every word in its place`, { cases: cases.length, right: cases.length - wrong.length, wrong }, words),
  ]
  if (!structure) return rows
  return [...rows, ...structure.map((kind) => f1(`${what}: ${kind}`, kinds.get(kind) ?? { right: 0, found: 0, expected: 0 }))]
}

const ALL = ['heading', 'paragraph', 'item', 'cell', 'note', 'strong', 'emphasis']

async function wordFiles() {
  const rows = []
  for (const [i, way] of WAYS.entries()) {
    for (const [j, by] of FONT_BY.entries()) {
      const cases = await Promise.all(
        seeds(5, 100 * i + 10 * j).map(async (seed) => {
          const document = known(seed)
          return { name: `${way}-${j}-${seed}.docx`, document, bytes: await toDocx(document, { way, by, look: seed % 5 === 4 }) }
        }),
      )
      rows.push(...(await judge(`Word, ${LABELS[way]}, font ${by}`, cases)))
    }
  }
  const styled = await Promise.all(
    seeds(8, 400).map(async (seed) => ({
      name: `${seed}.docx`,
      document: known(seed),
      bytes: await toDocx(known(seed), { way: 'tcvn3', by: 'direct' }),
    })),
  )
  const looks = await Promise.all(
    seeds(8, 420).map(async (seed) => ({
      name: `${seed}.docx`,
      document: known(seed),
      bytes: await toDocx(known(seed), { way: 'tcvn3', by: 'direct', look: true }),
    })),
  )
  rows.push(...(await judge('Word, headings by style', styled, { structure: ALL })))
  rows.push(...(await judge('Word, headings by look alone', looks, { structure: ALL })))
  return rows
}

/** LibreOffice writes the files; without it the rows are left out. */
async function converted() {
  if (!hasLibreOffice()) return []
  const rows = []
  for (const [kind, label] of [
    ['docx', 'Word by LibreOffice'],
    ['doc', 'old Word (.doc)'],
    ['rtf', 'RTF'],
    ['odt', 'OpenDocument'],
  ]) {
    const documents = WAYS.flatMap((way, i) => seeds(3, 500 + 10 * i).map((seed) => ({ way, document: known(seed) })))
    const pages = documents.map(({ way, document }) => toHtml(document, { way }))
    const files = byLibreOffice(pages, 'html', kind)
    const cases = documents.map(({ way, document }, i) => ({ name: `${way}-${i}.${kind}`, bytes: files[i], document }))
    rows.push(...(await judge(label, cases, { structure: ALL })))
  }
  return rows
}

async function pages() {
  const cases = WAYS.flatMap((way, i) =>
    seeds(6, 600 + 10 * i).map((seed) => ({
      name: `${way}-${seed}.html`,
      document: known(seed),
      bytes: Buffer.from(toHtml(known(seed), { way })),
    })),
  )
  return judge('HTML', cases, { structure: ALL })
}

async function texts() {
  const rows = []
  const plain = (seed) => without(known(seed), 'table', 'note', 'nested')
  for (const { id, label } of encodings) {
    const able = seeds(60, 700)
      .map((seed) => ({ seed, document: flat(plain(seed)) }))
      .filter(({ document }) => fits(toText(document), id))
      .slice(0, 20)
    const cases = able.map(({ seed, document }) => ({ name: `${id}-${seed}.txt`, document, bytes: encode(toText(document), id) }))
    rows.push(...(await judge(`Text in ${label}`, cases)))
  }
  return rows
}

/** Nothing is marked in plain text. */
const flat = (document) => ({
  ...document,
  blocks: document.blocks.map((block) => {
    if (block.type === 'paragraph') return { ...block, runs: [{ text: block.runs.map((run) => run.text ?? '').join('') }] }
    return block.type === 'list' ? { ...block, items: block.items.map(({ text: value }) => ({ text: value })) } : block
  }),
})

async function prints() {
  const documents = seeds(6, 800).map((seed) => without(known(seed), 'note'))
  const ways = documents.map((document) => toHtml(document))
  const chromium = await byChromium(ways)
  const rows = await judge(
    'PDF printed by Chromium, no tags',
    documents.map((document, i) => ({ name: `chromium-${i}.pdf`, document, bytes: chromium[i] })),
    { structure: ['heading', 'paragraph', 'item', 'cell'] },
  )
  if (!hasLibreOffice()) return rows
  const office = byLibreOffice(ways, 'html', 'pdf', 'writer_web_pdf_Export')
  const more = await judge(
    'PDF by LibreOffice',
    documents.map((document, i) => ({ name: `office-${i}.pdf`, document, bytes: office[i] })),
    { structure: ['heading', 'paragraph', 'item', 'cell'] },
  )
  return [...rows, ...more]
}

export async function imports() {
  return {
    title: 'Import',
    about:
      'Documents of known text, written in the run by the `docx` library, LibreOffice, Chromium and by hand. A file is right when every word of its articles is the known one, in order, notes behind. What the parts of a document (headings, paragraphs, list items, cells, notes, emphasis) lose and gain is told as F1.',
    rows: [...(await wordFiles()), ...(await converted()), ...(await pages()), ...(await texts()), ...(await prints())],
  }
}
