import type { HtmlOptions } from '@bantin/from-html'
import { encode } from '@bantin/vietnamese/encoding'
import { describe, expect, test } from 'vitest'
import { decodedLines } from './support/decoded-lines.ts'
import { read } from './support/read.ts'

const TEXT = 'Hợp tác xã mở lớp sửa máy cày cho thanh niên hai thôn, học phí do quỹ khuyến nông trả.'

const bytes = (...parts: (string | Uint8Array)[]): Uint8Array => {
  const all = parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part))
  const joined = new Uint8Array(all.reduce((sum, one) => sum + one.length, 0))
  let at = 0
  for (const one of all) {
    joined.set(one, at)
    at += one.length
  }
  return joined
}

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const made = new Uint8Array(text.length * 2)
  for (let at = 0; at < text.length; at++) new DataView(made.buffer).setUint16(at * 2, text.charCodeAt(at), !isBig)
  return made
}

const meta = (charset: string) => `<meta http-equiv=content-type content="text/html; charset=${charset}">`

describe('one text in many bytes', () => {
  test.each<[name: string, page: Uint8Array, repairs: string, options?: HtmlOptions]>([
    ['UTF-8', bytes(`<p>${TEXT}`), ''],
    ['UTF-8 with a mark', bytes(`\ufeff<p>${TEXT}`), ''],
    ['UTF-8 that says it is Latin-1', bytes(meta('iso-8859-1'), `<p>${TEXT}`), 'iso-8859-1 → utf-8'],
    ['UTF-8 that the server calls Windows-1258', bytes(`<p>${TEXT}`), 'windows-1258 → utf-8', { charset: 'windows-1258' }],
    ['UTF-16 with a mark', utf16(`\ufeff<p>${TEXT}`, false), ' → utf-16le'],
    ['UTF-16, the other way round, that says it is UTF-8', utf16(`\ufeff${meta('utf-8')}<p>${TEXT}`, true), 'utf-8 → utf-16be'],
    ['UTF-16 without a mark', utf16(`<html><body class=one><p>${TEXT}`, false), ' → utf-16le'],
    ['Windows-1258', bytes(meta('windows-1258'), '<p>', encode(TEXT, 'windows-1258')), ''],
    ['Windows-1258 that nobody declares', bytes('<p>', encode(TEXT, 'windows-1258')), ' → windows-1258'],
    ['Windows-1258 that says it is UTF-8', bytes(meta('utf-8'), '<p>', encode(TEXT, 'windows-1258')), 'utf-8 → windows-1258'],
    ['VISCII', bytes(meta('viscii'), '<p>', encode(TEXT, 'viscii')), ''],
    ['TCVN3 by its font', bytes(meta('windows-1252'), '<p><font face=".VnTime">', encode(TEXT, 'tcvn3')), ''],
    ['TCVN3 without a font', bytes(meta('x-user-defined'), '<p>', encode(TEXT, 'tcvn3')), 'x-user-defined → windows-1252'],
    ['VNI by its font', bytes('<p style="font-family:VNI-Times">', encode(TEXT, 'vni')), ' → windows-1252'],
    ['VNI that says it is UTF-8', bytes(meta('utf-8'), '<p style="font-family:VNI-Times">', encode(TEXT, 'vni')), 'utf-8 → windows-1252'],
    [
      'references',
      bytes(`<p>${encode(TEXT, 'ncr') && [...TEXT].map((char) => (char > '\u007f' ? `&#${char.codePointAt(0)};` : char)).join('')}`),
      '',
    ],
    ['a charset that nobody knows', bytes(meta('x-unknown-9'), `<p>${TEXT}`), 'x-unknown-9 → utf-8'],
  ])('%s', async (_name, page, repairs, options) => {
    const { manuscript, diagnostics } = await read(page, options)
    expect(decodedLines(manuscript)).toEqual([TEXT])
    expect(manuscript.repairs.map(({ before, after }) => `${before} → ${after}`).join()).toBe(repairs)
    expect(diagnostics).toEqual([])
  })
})

test('a page that is cut within a letter keeps the rest, and says so', async () => {
  const { manuscript, diagnostics } = await read(bytes(`<p>${TEXT} à`).slice(0, -1))
  expect(decodedLines(manuscript)).toEqual([`${TEXT} \ufffd`])
  expect(diagnostics.map((one) => one.ruleId)).toEqual(['html/broken-text'])
})

test('signs of Windows-1252 are not control codes', async () => {
  const { manuscript } = await read(bytes(meta('windows-1252'), '<p>', Uint8Array.of(0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x80)))
  expect(decodedLines(manuscript)).toEqual(['“a” – €'])
})
