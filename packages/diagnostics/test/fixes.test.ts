import { applyFixes, type Diagnostic, defineRule, diagnose, toJson, toSarif } from '@bantin/diagnostics'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const spelling = defineRule<{ from: string; to: string }>({
  id: 'text/sample',
  severity: 'warning',
  message: { vi: ({ from }) => `“${from}” viết sai.`, en: ({ from }) => `“${from}” is misspelt.` },
  help: { vi: ({ to }) => `Viết “${to}”.`, en: ({ to }) => `Write “${to}”.` },
  explanation: { vi: 'Mẫu để thử.', en: 'A sample for the tests.' },
  fix: ({ from, to }) => ({ replaces: from, by: to }),
})

const finding = (line: number, column: number, from: string, to: string): Diagnostic =>
  diagnose(spelling, { file: 'items/a.md', place: { start: { line, column }, end: { line, column: column + from.length } } }, { from, to })

describe('applyFixes', () => {
  test.each<[name: string, text: string, findings: Diagnostic[], fixed: string, applied: number]>([
    ['nothing to do', 'Nước sạch', [], 'Nước sạch', 0],
    ['one', 'Nghành y', [finding(1, 1, 'Nghành', 'Ngành')], 'Ngành y', 1],
    ['in any order', 'qủa, nghành', [finding(1, 6, 'nghành', 'ngành'), finding(1, 1, 'qủa', 'quả')], 'quả, ngành', 2],
    ['CRLF and a byte order mark', '\ufeffA\r\nqủa\r\n', [finding(2, 1, 'qủa', 'quả')], '\ufeffA\r\nquả\r\n', 1],
    ['first line behind a byte order mark', '\ufeffqủa', [finding(1, 1, 'qủa', 'quả')], '\ufeffquả', 1],
    ['a text that has changed since', 'quá', [finding(1, 1, 'qủa', 'quả')], 'quá', 0],
    ['a place behind the end', 'a', [finding(9, 9, 'qủa', 'quả')], 'a', 0],
    ['two that overlap: the first', 'abcd', [finding(1, 2, 'bcd', 'x'), finding(1, 1, 'abc', 'y')], 'yd', 1],
    ['the same twice', 'qủa', [finding(1, 1, 'qủa', 'quả'), finding(1, 1, 'qủa', 'quả')], 'quả', 1],
    ['one that takes away', 'a  b', [finding(1, 3, ' ', '')], 'a b', 1],
  ])('%s', (_, text, findings, fixed, applied) => {
    const result = applyFixes(text, findings)
    expect([result.text, result.applied.length]).toEqual([fixed, applied])
  })

  test('what is outside of the places stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(30), fc.string({ minLength: 1 }), (text, column, from) => {
        const { text: fixed, applied } = applyFixes(text, [finding(1, column + 1, from, 'X')])
        if (applied.length === 0) expect(fixed).toBe(text)
        else expect(fixed.length).toBe(text.length - from.length + 1)
      }),
    )
  })
})

test('a finding without a place, or of a confidential rule, has no fix', () => {
  expect(diagnose(spelling, {}, { from: 'a', to: 'b' }).fix).toBeUndefined()
  const { place } = finding(1, 1, 'a', 'b')
  expect(diagnose({ ...spelling, confidential: true }, { place }, { from: 'a', to: 'b' }).fix).toBeUndefined()
})

test('reports for programs hold the fix', () => {
  const one = finding(2, 3, 'qủa', 'quả')
  expect(toJson([one]).diagnostics[0]?.fix).toEqual({ replaces: 'qủa', by: 'quả' })
  expect(toSarif([one], new Map(), { version: '1' }).runs[0]?.results[0]?.fixes).toEqual([
    {
      artifactChanges: [
        {
          artifactLocation: { uri: 'items/a.md' },
          replacements: [{ deletedRegion: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 6 }, insertedContent: { text: 'quả' } }],
        },
      ],
    },
  ])
})
