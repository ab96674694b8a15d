import { fromText } from '@bantin/from-text'
import { encode } from '@bantin/vietnamese/encoding'
import { expect, test } from 'vitest'

const bytes = encode('Gặt lúa khi chín chừng tám phần mười, phơi mỏng và cất khô.', 'tcvn3')

test('a draft of a text file', async () => {
  const { file, refused, repairs, diagnostics } = await fromText(bytes, { name: 'mua-vu.txt', whole: true })
  expect({ file, refused, diagnostics }).toEqual({ file: 'mua-vu.txt', refused: false, diagnostics: [] })
  expect(repairs.map(({ kind, sure }) => `${kind} ${sure}`)).toEqual(['tcvn3 true'])
})

test('what is no text is known by no importer', async () => {
  const { items, diagnostics } = await fromText(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0))
  expect(items).toEqual([])
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['import/unknown-format'])
})
