import { formatDiagnostics } from '@bantin/diagnostics'
import { rules, text } from '@bantin/from-text'
import { encode } from '@bantin/vietnamese/encoding'
import { expect, test } from 'vitest'

const findings = async (bytes: Uint8Array, options = {}) => {
  const { manuscript, diagnostics } = await text(options).read({ name: 'a.txt', bytes })
  const all = [...diagnostics, ...(manuscript?.diagnostics ?? [])]
  return `${formatDiagnostics(all, { language: 'vi' })}\n\n${formatDiagnostics(all, { language: 'en' })}`
}
const utf8 = (words: string) => new TextEncoder().encode(words)

test.each([
  ['binary', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), {}],
  ['empty', utf8(' \n\n'), {}],
  ['too large', utf8('Gặt sớm'), { limits: { bytes: 4 } }],
  ['damaged', utf8('Sửa mái\nKê cao kho').subarray(0, -4), {}],
  ['damaged within', Uint8Array.from([...utf8('Sửa mái nhà, dọn rãnh nước\n'), 0xff, ...utf8('Kê cao kho thóc')]), {}],
  ['unsure', encode('Hẹn', 'vps'), {}],
  ['a wrong option', utf8('Gặt'), { encoding: 'koi8-r' }],
])('%s', async (_, bytes, options) => expect(await findings(bytes, options)).toMatchInlineSnapshot())

test('the rules of the reader are listed', () => {
  expect(rules.map((one) => `${one.id} ${one.severity}`)).toEqual([])
})
