import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docx } from '../src/index.ts'
import { buildDocx, NAMESPACES, part } from './support/build.ts'
import { ids, readBytes, readParts, show } from './support/read.ts'
import { p, r } from './support/words.ts'

const document = part('w:document', `<w:body>${p('Gặt sớm')}</w:body>`)
const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little)
  return bytes
}
const STRICT = document
  .replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main')
  .replaceAll(
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  )
const W = NAMESPACES[0][1]

test.each<[what: string, document: string | Uint8Array]>([
  ['in UTF-8', document],
  ['with a byte order mark', `\ufeff${document}`],
  ['in UTF-16', utf16(`\ufeff${document.replace('UTF-8', 'UTF-16')}`, true)],
  ['in UTF-16, big end first', utf16(`\ufeff${document.replace('UTF-8', 'UTF-16')}`, false)],
  ['in UTF-16 without a mark', utf16(document.replace('UTF-8', 'UTF-16'), true)],
  ['in an encoding that nobody knows', document.replace('UTF-8', 'X-KHONG')],
  ['with strict namespaces', STRICT],
  [
    'with another prefix',
    `<x:document xmlns:x="${W}"><x:body><x:p><x:pPr><x:outlineLvl x:val="9"/></x:pPr><x:r><x:t>Gặt sớm</x:t></x:r></x:p></x:body></x:document>`,
  ],
  ['with no prefix', `<document xmlns="${W}"><body><p><r><t>Gặt sớm</t></r></p></body></document>`],
  [
    'with a prefix declared further in',
    `<d xmlns="${W}"><body><p><y:r xmlns:y="${W}"><y:t>Gặt sớm</y:t></y:r><z:t xmlns:z="urn:x">không</z:t></p></body></d>`,
  ],
  [
    'with a usual prefix for something else',
    `<d xmlns="${W}"><body xmlns:w="urn:x"><w:p><w:r><w:t>không</w:t></w:r></w:p><p><r><t>Gặt sớm</t></r></p></body></d>`,
  ],
  ['with remarks and instructions', document.replace('<w:body>', '<!-- không --><?khong?><w:body>')],
])('a part %s', async (_, content) => {
  const { manuscript, diagnostics } = await readParts({ document: content })
  expect(diagnostics).toEqual([])
  expect(show(manuscript.blocks)).toEqual(['Gặt sớm'])
})

test('the text is found by the lists of the package, whatever it is called', async () => {
  const bytes = zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/Noi/Dung.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/noi/dung.xml"/></Relationships>',
    ),
    'noi/dung.xml': strToU8(document),
    'noi/vbaProject.bin': strToU8('x'),
  })
  expect(docx().recognises(bytes)).toBe(true)
  const { manuscript, diagnostics } = await readBytes(bytes)
  expect(show(manuscript.blocks)).toEqual(['Gặt sớm'])
  expect(ids(diagnostics)).toEqual(['docx/macros'])
})

/** A compound file with one entry in its directory. */
function compound(entry: string): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(utf16(entry, true), 1024 + 128)
  return bytes
}

test.each<[what: string, bytes: Uint8Array, recognised: boolean, findings: string[]]>([
  ['a document', buildDocx({ body: p('Gặt') }), true, []],
  ['a document with a password', compound('EncryptedPackage'), true, ['docx/encrypted']],
  ['an old document', compound('WordDocument'), false, ['docx/damaged-file']],
  ['a sheet', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<x/>') }), false, ['docx/no-document']],
  ['a book', zipSync({ mimetype: strToU8('application/epub+zip') }), false, ['docx/no-document']],
  ['a text', strToU8('Gặt sớm'), false, ['docx/damaged-file']],
  ['nothing', new Uint8Array(), false, ['docx/damaged-file']],
])('%s is told from others', async (_, bytes, recognised, findings) => {
  expect(docx().recognises(bytes)).toBe(recognised)
  expect(ids((await readBytes(bytes)).diagnostics)).toEqual(findings)
})

test('an entry with a password', async () => {
  const bytes = buildDocx({ body: p('Gặt') })
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true)
  }
  expect(ids((await readBytes(bytes)).diagnostics)).toEqual(['docx/encrypted'])
})

test.each([
  ['an entity of its own', '<!DOCTYPE w:document [<!ENTITY a "Gặt">]>', '&a;'],
  ['a file of the machine', '<!DOCTYPE w:document [<!ENTITY a SYSTEM "file:///etc/hostname">]>', '&a;'],
  ['a type alone', '<!DOCTYPE w:document>', 'Gặt'],
])('%s is refused', async (_, doctype, word) => {
  const { manuscript, diagnostics } = await readParts({ document: document.replace('?>', `?>${doctype}`).replace('Gặt', word) })
  expect(ids(diagnostics)).toEqual(['docx/entities-refused'])
  expect(manuscript.blocks).toEqual([])
})

test.each<[what: string, document: string, shown: string[]]>([
  ['cut off', document.slice(0, document.indexOf('</w:t>')), ['Gặt sớm']],
  ['an end that fits no beginning', document.replace('</w:r>', '</w:i></w:r>'), ['Gặt sớm']],
  ['a sign that XML forbids', document.replace('Gặt', 'Gặt&#1;'), ['Gặt&#1; sớm']],
  ['an ampersand of its own', document.replace('Gặt', 'Gặt & phơi'), ['Gặt & phơi sớm']],
])('a damaged part keeps what can be read: %s', async (_, content, shown) => {
  const { manuscript, diagnostics } = await readParts({ document: content })
  expect(ids(diagnostics)).toEqual(['docx/damaged-part'])
  expect(show(manuscript.blocks)).toEqual(shown)
})

test('a changed byte is noticed, though the words can be read', async () => {
  const files = unzipSync(buildDocx({ body: p('Cong tac gat lua') }))
  const bytes = zipSync(files, { level: 0 })
  const at = new TextDecoder('latin1').decode(bytes).indexOf('gat lua')
  bytes[at] = 'h'.charCodeAt(0)
  const { manuscript, diagnostics } = await readBytes(bytes)
  expect(show(manuscript.blocks)).toEqual(['Cong tac hat lua'])
  expect(ids(diagnostics)).toEqual(['docx/damaged-part'])
})

test('a file without its directory is read entry by entry', async () => {
  const bytes = buildDocx({ body: p('Gặt sớm'), styles: '' })
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  let directory = 0
  while (view.getUint32(directory, true) !== 0x02014b50) directory++
  const cut = bytes.subarray(0, directory)
  expect(docx().recognises(cut)).toBe(true)
  const { manuscript, diagnostics } = await readBytes(cut)
  expect(show(manuscript.blocks)).toEqual(['Gặt sớm'])
  expect(ids(diagnostics)).toEqual(['docx/damaged-file'])
})

test('the file says who wrote it and when, as it is written', async () => {
  const core =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title> Bản tin số 7 </dc:title><dc:creator>Ban biên tập</dc:creator><dcterms:created>2026-11-02T23:30:00Z</dcterms:created></cp:coreProperties>'
  const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults>'
  const { manuscript } = await readParts({ body: p(r('Gặt')), core, styles })
  expect(manuscript.facts).toEqual({ title: 'Bản tin số 7', author: 'Ban biên tập', date: '2026-11-02', language: 'vi-VN' })
})

test.each([
  ['entries', { entries: 2 }, 'docx/too-large'],
  ['bytes of a part', { part: 1500 }, 'docx/too-large'],
  ['bytes of all parts', { total: 2500 }, 'docx/too-large'],
  ['depth', { depth: 3 }, 'docx/too-large'],
  ['pieces', { pieces: 10 }, 'docx/too-large'],
])('a limit on %s', async (_, limits, finding) => {
  const body = Array.from({ length: 40 }, (_, i) => p(`Dòng ${i}`)).join('')
  const { diagnostics } = await readParts({ body }, { limits })
  expect(ids(diagnostics)).toContain(finding)
})

test('options that are wrong are a finding', async () => {
  const { diagnostics } = await docx({ changes: 'keep' as 'accept' }).read({ name: 'a.docx', bytes: new Uint8Array() })
  expect(ids(diagnostics)).toEqual(['import/bad-option'])
})
