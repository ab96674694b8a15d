import { doc } from '@bantin/from-doc'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { words } from './support/docx.ts'

const TYPE = 'application/vnd.oasis.opendocument.text'
const ENCRYPTED =
  '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data manifest:checksum="AAAA"><manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/></manifest:encryption-data></manifest:file-entry>'

/** An OpenDocument file with a list of its parts. */
function odt(entries: string, level: 0 | 9 = 9): Uint8Array {
  const list = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${entries}</manifest:manifest>`
  return zipSync({
    mimetype: [strToU8(TYPE), { level: 0 }],
    'content.xml': strToU8('<office:document-content/>'),
    'META-INF/manifest.xml': [strToU8(list), { level }],
  })
}

/** An OLE file whose directory has one entry. */
function ole(name: string): Uint8Array {
  const bytes = Buffer.alloc(2048)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes)
  Buffer.from(name, 'utf16le').copy(bytes, 1024)
  return new Uint8Array(bytes)
}

const importer = doc({ reader: words(), command: 'no-such-office' })
const cutOff = (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 60)

test.each<[what: string, bytes: Uint8Array, rule: string]>([
  ['a locked OpenDocument file', odt(ENCRYPTED), 'doc/encrypted'],
  ['one whose list is not packed', odt(ENCRYPTED, 0), 'doc/encrypted'],
  ['one that is not locked', odt('<manifest:file-entry manifest:full-path="content.xml"/>'), 'doc/libreoffice-missing'],
  ['one that is cut off', cutOff(odt(ENCRYPTED)), 'doc/libreoffice-missing'],
  // stored or packed, so much would have to be read to its end whatever size it claims
  ['one whose list is longer than any', odt(ENCRYPTED + 'gặt'.repeat(50_000), 0), 'doc/libreoffice-missing'],
  ['one whose list unfolds to 40 MB', odt(' '.repeat(40_000_000)), 'doc/libreoffice-missing'],
  ['a file of WPS Office', ole('WordDocument'), 'doc/libreoffice-missing'],
  ['a file of Works', ole('CONTENTS'), 'doc/libreoffice-missing'],
  ['a file of Works 3', ole('MatOST'), 'doc/libreoffice-missing'],
])('%s', async (_, bytes, rule) => {
  expect(importer.recognises(bytes)).toBe(true)
  const { diagnostics } = await importer.read({ name: 'a.wps', bytes })
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual([rule])
})

test('the ends of names that it is asked for', () => expect(importer.extensions).toEqual(['.doc', '.rtf', '.odt', '.wps']))
