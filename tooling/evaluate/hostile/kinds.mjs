/** The kinds of files that are damaged, each with small valid files of it. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { encode } from '@bantin/vietnamese/encoding'
import { byLibreOffice, hasLibreOffice } from '../imports/convert.mjs'
import { knownDocument, without } from '../imports/known-document.mjs'
import { richDocument } from '../imports/rich-document.mjs'
import { byTypst } from '../imports/typst.mjs'
import { writableSentences } from '../imports/writable.mjs'
import { toDocx } from '../imports/write-docx.mjs'
import { toHtml } from '../imports/write-html.mjs'
import { toOoxml } from '../imports/write-ooxml.mjs'
import { toText } from '../imports/write-text.mjs'
import { toTypst } from '../imports/write-typst.mjs'

const PAGES = path.join(import.meta.dirname, '../../../packages/from-html/test/pages')
const ENCODINGS = ['tcvn3', 'vni-windows', 'windows-1258', 'viqr', 'vps', 'nfd']

const known = (seed) => {
  const document = knownDocument(seed, writableSentences)
  return { ...document, blocks: document.blocks.slice(0, 8) }
}

/**
 * `share`: of the runs, for what is slow; `weight`: of the time; `way`: what is damaged; `clock`: `wall` where other threads or programs do the
 * work; `again`: the importer that judges what stopped a thread.
 */
export async function kindsWithoutOffice() {
  const words = [
    await toDocx(known(6), { way: 'tcvn3', by: 'direct' }),
    toOoxml(richDocument(1, writableSentences), { way: 'vni-windows' }),
  ]
  const pages = globSync('*.{html,mhtml}', { cwd: PAGES }).sort()
  const saved = (end) => pages.filter((name) => name.endsWith(end)).map((name) => readFileSync(path.join(PAGES, name)))
  const plain = toText(without(known(6), 'table', 'note'))
  const onUnencodable = () => {}
  const printed = [1, 2].map((seed) => byTypst(toTypst(without(known(seed), 'note')), { tags: seed === 1 }))
  return [
    { kind: '.docx', name: 'a.docx', importer: 'docx', way: 'bytes', files: words, weight: 3 },
    { kind: '.docx, the markup within', name: 'a.docx', importer: 'docx', way: 'parts', files: words, weight: 5 },
    { kind: 'HTML', name: 'a.html', importer: 'html', way: 'bytes', files: [Buffer.from(toHtml(known(6))), ...saved('.html')] },
    { kind: 'MHTML', name: 'a.mhtml', importer: 'html', way: 'bytes', files: saved('.mhtml') },
    {
      kind: 'text',
      name: 'a.txt',
      importer: 'text',
      way: 'bytes',
      weight: 3,
      files: [Buffer.from(plain), Buffer.from(`\ufeff${plain}`, 'utf16le'), ...ENCODINGS.map((id) => encode(plain, id, { onUnencodable }))],
    },
    { kind: 'PDF', name: 'a.pdf', importer: 'pdf in one thread', again: 'pdf', way: 'bytes', files: printed, weight: 4 },
    // each file starts a thread of its own
    { kind: 'PDF, as it is read', name: 'a.pdf', importer: 'pdf', way: 'bytes', files: printed, share: 0.02, clock: 'wall' },
  ]
}

/** The same, and what LibreOffice converts, where it is installed. */
export async function kinds() {
  const list = await kindsWithoutOffice()
  if (!hasLibreOffice()) return list
  const page = toHtml(known(6), { way: 'tcvn3' })
  const old = ['doc', 'rtf', 'odt'].map((end) => ({ end, files: byLibreOffice([page], 'html', end) }))
  return [
    ...list,
    ...old.map(({ end, files }) => ({ kind: `.${end}, before LibreOffice`, name: `a.${end}`, importer: 'doc alone', way: 'bytes', files })),
    ...old.map(({ end, files }) => ({
      kind: `.${end}, through LibreOffice`,
      name: `a.${end}`,
      importer: 'doc',
      way: 'bytes',
      files,
      share: 0.002,
      clock: 'wall',
    })),
  ]
}
