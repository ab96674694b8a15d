import {
  compareDiagnostics,
  countDiagnostics,
  createCatalogue,
  type Diagnostic,
  defineRule,
  diagnose,
  hasErrors,
  nearest,
  sortDiagnostics,
  toVFileMessage,
} from '@bantin/diagnostics'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageLimit, repaired, secret, unknownSection } from './sample-rules.ts'

const at = (file: string | undefined, line?: number, column = 1): Diagnostic =>
  diagnose(repaired, { file, place: line === undefined ? undefined : { start: { line, column }, end: { line, column: column + 1 } } })

test('diagnose writes the texts of a rule with what was found', () => {
  expect(diagnose(pageLimit, { file: 'issue.yaml' }, { pages: 70 })).toEqual({
    ruleId: 'press/page-limit',
    severity: 'warning',
    file: 'issue.yaml',
    message: { vi: 'Số này có 70 trang.', en: 'The issue has 70 pages.' },
    help: { vi: 'Bớt 6 trang.', en: 'Take out 6 pages.' },
    source: { title: 'Quy định mẫu số 12', url: 'https://vanban.example/12', verified: false },
  })
  expect(diagnose(secret, {})).toMatchObject({ confidential: true })
  expect(diagnose(secret, {})).not.toHaveProperty('file')
})

describe('order', () => {
  test('by file, line, column, rule; findings without a file first', () => {
    const sorted = [at('b.md', 1), at('a.md', 10), at('a.md', 2, 7), at('a.md', 2, 3), at('a.md'), at(undefined)]
    const places = sortDiagnostics(sorted).map(({ file, place }) => [file, place?.start.line, place?.start.column])
    expect(places).toEqual([
      [undefined, undefined, undefined],
      ['a.md', undefined, undefined],
      ['a.md', 2, 3],
      ['a.md', 2, 7],
      ['a.md', 10, 1],
      ['b.md', 1, 1],
    ])
  })

  test('rules at one place by id', () => {
    const both = [diagnose(repaired, { file: 'a' }), diagnose(secret, { file: 'a' })]
    expect(sortDiagnostics(both).map((one) => one.ruleId)).toEqual(['file/secret', 'text/repaired'])
  })

  test('the same finding is kept once, another message at the same place stays', () => {
    const one = diagnose(pageLimit, { file: 'a' }, { pages: 70 })
    const other = diagnose(pageLimit, { file: 'a' }, { pages: 80 })
    expect(sortDiagnostics([one, other, one])).toEqual([one, other])
  })

  test('does not depend on the order given', () => {
    const findings = [at('b', 1), at('a', 2), at('a', 1), at(undefined), at('a', 1, 4), diagnose(secret, { file: 'a' })]
    fc.assert(
      fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
        expect(sortDiagnostics(shuffled)).toEqual(sortDiagnostics(findings))
      }),
    )
  })

  test('compares a finding with itself as equal', () => expect(compareDiagnostics(at('a', 1), at('a', 1))).toBe(0))
})

test('counting', () => {
  const findings = [diagnose(secret, {}), diagnose(repaired, {}), diagnose(pageLimit, {}, { pages: 65 }), diagnose(secret, {})]
  expect(countDiagnostics(findings)).toEqual({ error: 2, warning: 1, info: 1 })
  expect(hasErrors(findings)).toBe(true)
  expect(hasErrors([diagnose(repaired, {}), diagnose(pageLimit, {}, { pages: 65 })])).toBe(false)
})

describe('nearest', () => {
  test.each<[word: string, candidates: string[], meant: string | undefined]>([
    ['tin-dia-phuong', ['thoi-su', 'tin-địa-phương'], 'tin-địa-phương'],
    ['Tiltle', ['title', 'summary'], 'title'],
    ['chuyên muc', ['Chuyên mục'], 'Chuyên mục'],
    ['dong', ['đồng', 'sông'], 'đồng'],
    ['subtitel', ['title', 'subtitle'], 'subtitle'],
    ['xyz', ['title', 'summary'], undefined],
    ['a', ['b'], 'b'],
    ['a', ['bcd'], undefined],
    ['', [], undefined],
  ])('%s in %j: %s', (word, candidates, meant) => expect(nearest(word, candidates)).toBe(meant))

  test('a word that is there is its own nearest', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (words) => {
        expect(words).toContain(nearest(words[0] as string, words))
      }),
    )
  })
})

describe('createCatalogue', () => {
  const named = (id: string) => defineRule({ ...secret, id })

  test('has the rules of all lists in the order of their ids', () => {
    expect([...createCatalogue([unknownSection, secret], [pageLimit]).keys()]).toEqual([
      'file/secret',
      'issue/unknown-section',
      'press/page-limit',
    ])
  })

  test('two rules of one id', () => {
    expect(() => createCatalogue([secret], [named('file/secret')])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Two rules have the id file/secret]`,
    )
  })

  test.each(['secret', 'File/secret', 'file/', 'file/secret/more', 'file/bí-mật', 'file/secret ', 'file_x/y'])('the id %j', (id) => {
    expect(() => createCatalogue([named(id)])).toThrow(new RangeError(`A rule id must be area/name in kebab-case: ${id}`))
  })
})

test.each([
  [diagnose(secret, { file: 'a.md', place: { start: { line: 2, column: 3 }, end: { line: 2, column: 5 } } }), true],
  [diagnose(pageLimit, {}, { pages: 65 }), false],
  [diagnose(repaired, {}), undefined],
])('toVFileMessage keeps what vfile knows (%#)', (finding, fatal) => {
  const message = toVFileMessage(finding, 'en')
  expect(message).toMatchObject({ reason: finding.message.en, fatal, note: finding.help.en, source: 'bantin' })
  expect(`${message.source}/${message.ruleId}`).toBe(`bantin/${finding.ruleId}`)
  expect(message.file || undefined).toBe(finding.file)
  expect(message.line).toBe(finding.place?.start.line)
  expect(message.url).toBe(finding.source?.url)
})
