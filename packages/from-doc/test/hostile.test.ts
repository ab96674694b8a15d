import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { doc } from '@bantin/from-doc'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { words } from './support/docx.ts'
import { hasOffice } from './support/office.ts'

// Two of the files keep LibreOffice at work until its time is over
const importer = doc({ reader: words(), timeout: 6_000 })

test('any bytes are told apart, and none is an exception', async () => {
  const unused = mkdtempSync(join(tmpdir(), 'bantin-test-'))
  // a folder is no program: what is known goes no further than that
  const never = doc({ reader: words(), command: join(unused, 'none') })
  const heads = ['', '{\\rtf1{\\fonttbl{\\f0\\fcharset1 ', 'PK\x03\x04', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'].map((head) =>
    Buffer.from(head, 'latin1'),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 2000 }), async (head, rest) => {
      const bytes = Uint8Array.from([...head, ...rest])
      const { manuscript, diagnostics } = await never.read({ name: 'a.doc', bytes })
      expect(manuscript).toBe(undefined)
      expect(diagnostics).toHaveLength(1)
    }),
    { seed: 264, numRuns: 1000 },
  )
  rmSync(unused, { recursive: true })
})

describe.skipIf(!hasOffice)('hurt files end in a manuscript or a finding', () => {
  const rtf = `{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 .VnTime;}}\\f0 Gat som \\'ab {\\b phoi kho}\\par ${'cat kin \\par '.repeat(200)}}`
  test.each<[what: string, bytes: Buffer]>([
    ['RTF cut in the middle', Buffer.from(rtf.slice(0, rtf.length / 2))],
    ['a font table without an end', Buffer.from(`{\\rtf1{\\fonttbl${'{\\f1\\fcharset1 a'.repeat(20_000)}`)],
    ['100,000 groups in one another', Buffer.from(`{\\rtf1 ${'{'.repeat(100_000)}`)],
    ['binary RTF', Buffer.concat([Buffer.from('{\\rtf1\\bin99999999 '), Buffer.alloc(5000, 0xff)])],
    ['the head of a Word file and zeros', wordHead()],
    [
      'an OpenDocument file that is cut off',
      Buffer.concat([
        Buffer.from('PK\x03\x04'),
        Buffer.alloc(26),
        Buffer.from('mimetypeapplication/vnd.oasis.opendocument.textPK\x03\x04'),
      ]),
    ],
  ])('%s', async (_, bytes) => {
    const { manuscript, diagnostics } = await importer.read({ name: 'a.doc', bytes: new Uint8Array(bytes) })
    expect(Boolean(manuscript) !== diagnostics.length > 0).toBe(true)
  })
})

function wordHead(): Buffer {
  const bytes = Buffer.alloc(4096)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes)
  Buffer.from('WordDocument', 'utf16le').copy(bytes, 1024)
  return bytes
}

test('100 MB of RTF are refused', async () => {
  const bytes = new Uint8Array(100_000_000)
  bytes.set(new TextEncoder().encode('{\\rtf1'))
  const { diagnostics } = await importer.read({ name: 'a.rtf', bytes })
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['doc/too-large'])
})
