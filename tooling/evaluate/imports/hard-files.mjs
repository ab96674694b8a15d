/** Word files with tracked changes, text boxes, lists in lists and merged cells, and what LibreOffice makes of them. */
import { byLibreOffice, hasLibreOffice } from './convert.mjs'
import { judge, LABELS, WAYS } from './judge.mjs'
import { goneWith, richDocument, settled } from './rich-document.mjs'
import { writableSentences } from './writable.mjs'
import { toDocx } from './write-docx.mjs'
import { toOoxml } from './write-ooxml.mjs'

export const WRITERS = {
  'by the docx library': (document, way) => toDocx(document, { way, by: 'direct' }),
  'by hand, font direct': (document, way) => toOoxml(document, { way }),
  'by hand, font by style': (document, way) => toOoxml(document, { way, by: 'paragraph style' }),
}

const SEEDS = [1, 2, 3, 4]
const STRUCTURE = ['heading', 'paragraph', 'item', 'cell', 'strong']

/** Files of one writer, with what they come to when their changes are accepted or rejected. */
export async function hardCases(write, way, seeds, outcome, options) {
  const cases = []
  for (const seed of seeds) {
    const document = richDocument(seed, writableSentences, options)
    const gone = goneWith(document, outcome)
    cases.push({ name: `${way}-${seed}.docx`, document: settled(document, outcome), gone, bytes: await write(document, way) })
  }
  return cases
}

export async function hardFiles() {
  const rows = []
  for (const [writer, write] of Object.entries(WRITERS)) {
    for (const outcome of ['accept', 'reject']) {
      for (const way of WAYS) {
        const cases = await hardCases(write, way, SEEDS, outcome)
        const what = `Word ${writer}, ${LABELS[way]}, hard parts, changes ${outcome}ed`
        rows.push(...(await judge(what, cases, { changes: outcome, structure: way === 'tcvn3' ? STRUCTURE : [] })))
      }
    }
  }
  return [...rows, ...(await converted())]
}

/** LibreOffice writes the files again; without it the rows are left out. */
async function converted() {
  if (!hasLibreOffice()) return []
  const rows = []
  for (const [end, label] of [
    ['docx', 'Word by LibreOffice'],
    ['doc', 'old Word (.doc)'],
    ['rtf', 'RTF'],
    ['odt', 'OpenDocument'],
  ]) {
    for (const outcome of ['accept', 'reject']) {
      const cases = []
      for (const way of WAYS) cases.push(...(await hardCases(WRITERS['by hand, font by style'], way, [11, 12], outcome)))
      const files = byLibreOffice(
        cases.map(({ bytes }) => bytes),
        'docx',
        end,
      )
      const again = cases.map((one, i) => ({ ...one, name: one.name.replace('docx', end), bytes: files[i] }))
      rows.push(...(await judge(`${label}, hard parts, changes ${outcome}ed`, again, { changes: outcome, structure: STRUCTURE })))
    }
  }
  return rows
}
