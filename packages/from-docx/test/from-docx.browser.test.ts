import { wordsOf } from '@bantin/drafting'
import { expect, test } from 'vitest'
import { docx, fromDocx } from '../src/index.ts'
import { buildDocx } from './support/build.ts'
import { fonts, p, r, run } from './support/words.ts'

const bytes = buildDocx({
  body: p(r('Lóa chÝn ', fonts('.VnTime')) + r('đều') + run('<w:footnoteReference w:id="2"/>')),
  footnotes: `<w:footnote w:id="2">${p('Theo hợp tác xã.')}</w:footnote>`,
})

test('a dropped file is read in a browser', async () => {
  const file = new File([bytes as Uint8Array<ArrayBuffer>], 'gat-lua.docx')
  const dropped = new Uint8Array(await file.arrayBuffer())
  expect(docx().recognises(dropped)).toBe(true)
  const { manuscript, diagnostics } = await docx().read({ name: file.name, bytes: dropped })
  expect(diagnostics).toEqual([])
  expect(manuscript && wordsOf(manuscript.blocks, manuscript.notes)).toBe('Lóa chÝn đều\nTheo hợp tác xã.')
  expect((await fromDocx(dropped, { name: file.name })).diagnostics).toEqual([])
})
