/** Documents of known text, written by other programs: how many words and which parts the importers bring back. */
import { encode, encodings } from '@bantin/vietnamese/encoding'
import { byChromium, byLibreOffice, hasLibreOffice } from '../imports/convert.mjs'
import { hardFiles } from '../imports/hard-files.mjs'
import { judge, LABELS, WAYS } from '../imports/judge.mjs'
import { knownDocument, without } from '../imports/known-document.mjs'
import { richDocument } from '../imports/rich-document.mjs'
import { byTypst } from '../imports/typst.mjs'
import { fits, writableSentences } from '../imports/writable.mjs'
import { FONT_BY, toDocx } from '../imports/write-docx.mjs'
import { toHtml } from '../imports/write-html.mjs'
import { toText } from '../imports/write-text.mjs'
import { toTypst } from '../imports/write-typst.mjs'

const seeds = (count, first) => Array.from({ length: count }, (_, i) => first + i)
const known = (seed) => knownDocument(seed, writableSentences)

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

/** What the page shows is all there is: notes have no tags, and nothing tells bold from a heading. */
const SEEN = ['heading', 'paragraph', 'item', 'cell']

async function typeset() {
  const documents = seeds(6, 850).map(known)
  const listed = seeds(4, 1).map(listsOnly)
  const rows = []
  for (const tags of [true, false]) {
    const print = (all) => all.map((document, i) => ({ name: `typst-${i}.pdf`, document, bytes: byTypst(toTypst(document), { tags }) }))
    const label = `PDF by Typst${tags ? '' : ', no tags'}`
    const shown = documents.map((document) => (tags ? document : without(document, 'note')))
    rows.push(...(await judge(label, print(shown), { structure: tags ? [...SEEN, 'note'] : SEEN })))
    rows.push(...(await judge(`${label}, lists in lists`, print(listed), { structure: ['item'] })))
  }
  return rows
}

/** Numbers and bullets within one another, and nothing that a page cannot show. */
const listsOnly = (seed) => without(richDocument(seed, writableSentences, { changes: false, boxes: [] }), 'merged')

async function prints() {
  const documents = seeds(6, 800).map((seed) => without(known(seed), 'note'))
  const ways = documents.map((document) => toHtml(document))
  const chromium = await byChromium(ways)
  const rows = await judge(
    'PDF printed by Chromium, no tags',
    documents.map((document, i) => ({ name: `chromium-${i}.pdf`, document, bytes: chromium[i] })),
    { structure: SEEN },
  )
  if (!hasLibreOffice()) return rows
  const office = byLibreOffice(ways, 'html', 'pdf', 'writer_web_pdf_Export')
  const more = await judge(
    'PDF by LibreOffice',
    documents.map((document, i) => ({ name: `office-${i}.pdf`, document, bytes: office[i] })),
    { structure: SEEN },
  )
  return [...rows, ...more]
}

export async function imports() {
  return {
    title: 'Import',
    about:
      'Documents of known text, written in the run by the `docx` library, LibreOffice, Chromium, Typst and by hand. A file is right when every word of its articles is the known one, in order, notes behind. What the parts of a document (headings, paragraphs, list items, cells, notes, emphasis) lose and gain is told as F1.',
    rows: [
      ...(await wordFiles()),
      ...(await hardFiles()),
      ...(await converted()),
      ...(await pages()),
      ...(await texts()),
      ...(await prints()),
      ...(await typeset()),
    ],
  }
}
