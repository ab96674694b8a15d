import type { Manuscript } from '@bantin/drafting'
import { doc } from '@bantin/from-doc'
import { encode, repair } from '@bantin/vietnamese/encoding'
import { describe, expect, test } from 'vitest'
import { words, writeDocx } from './support/docx.ts'
import { hasOffice, saveAs } from './support/office.ts'
import { writeRtf } from './support/rtf.ts'

const ABC = 'Gặt lúa trước mưa, đăng ký thẻ bảo hiểm ở nhà; nước rút thì sửa đường.'
const VNI = 'ĐĂNG KÝ TRƯỚC: sổ tiêm chủng, phao cứu sinh, đèn và áo ấm.'
const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

const decoded = (manuscript: Manuscript | undefined): readonly string[] =>
  (manuscript?.blocks ?? []).flatMap((block) => {
    if (block.type !== 'paragraph') return []
    const text = block.inlines.map((one) => (one.type === 'text' ? repair(one.text, { font: one.font }).text : '')).join('')
    return text.trim() ? [text.trim()] : []
  })

describe.skipIf(!hasOffice)('words in old fonts', () => {
  const docx = writeDocx([[['.VnTime', latin1(encode(ABC, 'tcvn3'))]], [['VNI-Times', latin1(encode(VNI, 'vni'))]], [['Noto Serif', VNI]]])
  const saved = new Map<string, Uint8Array>()
  const save = (kind: string): Uint8Array => {
    const bytes = saved.get(kind) ?? saveAs(docx, 'docx', kind)
    saved.set(kind, bytes)
    return bytes
  }

  test.each(['doc', 'rtf', 'odt'])('in .%s, as LibreOffice writes it', async (kind) => {
    const { manuscript, diagnostics } = await doc({ reader: words() }).read({ name: `a.${kind}`, bytes: save(kind) })
    expect(diagnostics).toEqual([])
    expect(decoded(manuscript)).toEqual([ABC, VNI, VNI])
  })

  test('in .doc, whatever character set its list of fonts says', async () => {
    const bytes = Buffer.from(save('doc'))
    // Word 97 writes Unicode, or Windows-1252 where that is enough: symbols and Vietnamese must not change that
    for (const [font, charset] of [
      ['.VnTime', 163],
      ['VNI-Times', 2],
    ] as const) {
      const at = bytes.indexOf(Buffer.from(`${font}\0`, 'utf16le'))
      expect(at).toBeGreaterThan(0)
      // it stands 36 bytes before the name. @source [MS-DOC] 2.9.88
      bytes[at - 36] = charset
    }
    const { manuscript } = await doc({ reader: words() }).read({ name: 'a.doc', bytes: new Uint8Array(bytes) })
    expect(decoded(manuscript)).toEqual([ABC, VNI, VNI])
  })

  test.each([
    ['ANSI', '\\ansi\\ansicpg1252', '\\fnil\\fcharset0 '],
    ['no character set', '\\ansi\\ansicpg1252', '\\fnil '],
    ['the default character set', '\\ansi\\ansicpg1258', '\\froman\\fcharset1\\fprq2{\\*\\panose 020b7200000000000000}'],
    ['symbols', '\\ansi', '\\fnil\\fcharset2 '],
    ['Vietnamese', '\\ansi\\ansicpg1258', '\\fnil\\fcharset163 '],
    ['Central European', '\\ansi\\ansicpg1250', '\\fnil\\fcharset238 '],
  ])('in RTF whose fonts are said to be of %s', async (_, head, font) => {
    const bytes = writeRtf(head, [
      [`${font}.VnTime`, encode(ABC, 'tcvn3')],
      [`${font}VNI-Times`, encode(VNI, 'vni')],
    ])
    const { manuscript } = await doc({ reader: words() }).read({ name: 'a.rtf', bytes })
    expect(decoded(manuscript)).toEqual([ABC, VNI])
  })
})
