import { createCatalogue, describeRule, diagnose, ruleIndex, toJson, toSarif } from '@bantin/diagnostics'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { pageLimit, repaired, secret, unknownSection } from './sample-rules.ts'

const catalogue = createCatalogue([unknownSection, pageLimit, secret, repaired])
const place = { start: { line: 3, column: 14, offset: 44 }, end: { line: 3, column: 28, offset: 58 } }
const findings = [
  diagnose(pageLimit, {}, { pages: 70 }),
  diagnose(unknownSection, { file: 'số 11/issue.yaml', place }, { section: 'x' }),
  diagnose(repaired, { file: 'a:b.md' }),
]

describe('toJson', () => {
  test('both languages, keys in a fixed order, no offsets', () => {
    expect(JSON.stringify(toJson(findings), null, 1)).toMatchInlineSnapshot(`
      "{
       "version": 1,
       "summary": {
        "errors": 1,
        "warnings": 1,
        "notes": 1
       },
       "diagnostics": [
        {
         "ruleId": "press/page-limit",
         "severity": "warning",
         "message": {
          "vi": "Số này có 70 trang.",
          "en": "The issue has 70 pages."
         },
         "help": {
          "vi": "Bớt 6 trang.",
          "en": "Take out 6 pages."
         },
         "source": {
          "title": "Quy định mẫu số 12",
          "url": "https://vanban.example/12",
          "verified": false
         }
        },
        {
         "ruleId": "text/repaired",
         "severity": "info",
         "file": "a:b.md",
         "message": {
          "vi": "Đã sửa mã chữ cũ.",
          "en": "An old encoding was repaired."
         },
         "help": {
          "vi": "Đọc lại đoạn này.",
          "en": "Read the passage again."
         },
         "source": {
          "title": "TCVN 6909:2001",
          "verified": true
         }
        },
        {
         "ruleId": "issue/unknown-section",
         "severity": "error",
         "file": "số 11/issue.yaml",
         "place": {
          "start": {
           "line": 3,
           "column": 14
          },
          "end": {
           "line": 3,
           "column": 28
          }
         },
         "message": {
          "vi": "Chuyên mục “x” không có trong bản tin.",
          "en": "The bulletin has no section “x”."
         },
         "help": {
          "vi": "Khai báo chuyên mục trong bulletin.yaml, hoặc sửa tên ở đây.",
          "en": "Declare it in bulletin.yaml, or correct the name here."
         }
        }
       ]
      }"
    `)
    expect(JSON.stringify(toJson(findings.toReversed()))).toBe(JSON.stringify(toJson(findings)))
  })

  test('one language', () => {
    expect(toJson([diagnose(secret, {})], { language: 'en' }).diagnostics).toEqual([
      { ruleId: 'file/secret', severity: 'error', message: 'The file is marked secret.', help: 'Take the file out of the folder.' },
    ])
  })
})

describe('toSarif', () => {
  const log = toSarif(findings, catalogue, { version: '1.2.3' })

  test('is a log in the types of SARIF 2.1.0', () => {
    const typed: Log = log
    expect(typed.version).toBe('2.1.0')
    expect(typed.$schema).toBe('https://json.schemastore.org/sarif-2.1.0.json')
    expect(typed.runs).toHaveLength(1)
  })

  test('describes every rule of the catalogue', () => {
    const rules = log.runs[0]?.tool.driver.rules ?? []
    expect(rules.map((rule) => [rule.id, rule.defaultConfiguration.level])).toEqual([
      ['file/secret', 'error'],
      ['issue/unknown-section', 'error'],
      ['press/page-limit', 'warning'],
      ['text/repaired', 'note'],
    ])
    expect(rules[1]).toMatchInlineSnapshot(`
      {
        "defaultConfiguration": {
          "level": "error",
        },
        "fullDescription": {
          "text": "Mỗi bài nằm trong một chuyên mục của bản tin.",
        },
        "help": {
          "text": "Khai báo chuyên mục trong bulletin.yaml, hoặc sửa tên ở đây.",
        },
        "id": "issue/unknown-section",
        "properties": {
          "explanation": {
            "en": "Each item stands in a section of the bulletin.",
            "vi": "Mỗi bài nằm trong một chuyên mục của bản tin.",
          },
          "help": {
            "en": "Declare it in bulletin.yaml, or correct the name here.",
            "vi": "Khai báo chuyên mục trong bulletin.yaml, hoặc sửa tên ở đây.",
          },
          "message": {
            "en": "The bulletin has no section “‹section›”. Did you mean “‹nearest›”?",
            "vi": "Chuyên mục “‹section›” không có trong bản tin. Có phải “‹nearest›”?",
          },
        },
        "shortDescription": {
          "text": "Chuyên mục “‹section›” không có trong bản tin. Có phải “‹nearest›”?",
        },
      }
    `)
  })

  test('a text that calculates with its parameters is left to the explanation', () => {
    const rule = log.runs[0]?.tool.driver.rules.find((one) => one.id === 'press/page-limit')
    expect(rule?.help.text).toBe(pageLimit.explanation.vi)
    expect(rule?.properties).not.toHaveProperty('help')
  })

  test('each result points to its rule and its region', () => {
    const { results = [], tool } = log.runs[0] ?? {}
    for (const result of results) expect(tool?.driver.rules[result.ruleIndex as number]?.id).toBe(result.ruleId)
    expect(results.map(({ ruleId, level, message, locations }) => ({ ruleId, level, message, locations }))).toMatchInlineSnapshot(`
      [
        {
          "level": "warning",
          "locations": undefined,
          "message": {
            "text": "Số này có 70 trang.",
          },
          "ruleId": "press/page-limit",
        },
        {
          "level": "note",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "a%3Ab.md",
                },
              },
            },
          ],
          "message": {
            "text": "Đã sửa mã chữ cũ.",
          },
          "ruleId": "text/repaired",
        },
        {
          "level": "error",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "s%E1%BB%91%2011/issue.yaml",
                },
                "region": {
                  "endColumn": 28,
                  "endLine": 3,
                  "startColumn": 14,
                  "startLine": 3,
                },
              },
            },
          ],
          "message": {
            "text": "Chuyên mục “x” không có trong bản tin.",
          },
          "ruleId": "issue/unknown-section",
        },
      ]
    `)
  })

  test('both languages are in the properties', () => {
    expect(log.runs[0]?.results[0]?.properties.message).toEqual({ vi: 'Số này có 70 trang.', en: 'The issue has 70 pages.' })
  })

  test('holds what the schema of SARIF 2.1.0 asks for', () => {
    for (const result of log.runs[0]?.results ?? []) {
      for (const { physicalLocation } of result.locations ?? []) {
        const { artifactLocation, region } = physicalLocation
        expect(artifactLocation.uri).toMatch(/^[\w.~%/!'()*-]+$/) // a relative URI reference: no colon, no raw letters beyond ASCII
        expect(new URL(artifactLocation.uri, 'file:///x/').protocol).toBe('file:')
        for (const number of Object.values(region ?? {})) expect(number).toBeGreaterThanOrEqual(1)
      }
    }
    const ids = log.runs[0]?.tool.driver.rules.map((rule) => rule.id) ?? []
    expect(new Set(ids).size).toBe(ids.length)
    expect(JSON.parse(JSON.stringify(log))).toEqual(log)
  })

  test('a file name that is not Unicode still gives an address', () => {
    const [result] = toSarif([diagnose(secret, { file: 'a\ud800.md' })], catalogue, { version: '1.0.0' }).runs[0]?.results ?? []
    expect(result?.locations?.[0]?.physicalLocation.artifactLocation.uri).toBe('a%EF%BF%BD.md')
  })

  test('a finding of a rule that the catalogue does not have', () => {
    const [result] = toSarif([diagnose(secret, {})], createCatalogue(), { version: '1.0.0' }).runs[0]?.results ?? []
    expect(result).toMatchObject({ ruleId: 'file/secret', level: 'error' })
    expect(result).not.toHaveProperty('ruleIndex')
  })
})

describe('pages of rules', () => {
  test('in Vietnamese', () =>
    expect(describeRule(unknownSection)).toMatchInlineSnapshot(`
    "# issue/unknown-section

    **Mức độ:** lỗi

    Mỗi bài nằm trong một chuyên mục của bản tin.

    ## Thông báo

    > Chuyên mục “‹section›” không có trong bản tin. Có phải “‹nearest›”?

    ## Cần làm gì

    Khai báo chuyên mục trong bulletin.yaml, hoặc sửa tên ở đây.
    "
  `))
  test('in English, with a source that nobody checked, markup made literal', () =>
    expect(describeRule(pageLimit, 'en')).toMatchInlineSnapshot(`
      "# press/page-limit

      **Severity:** warning

      A bulletin has a \\*highest\\* number | of pages.

      ## Message

      > The issue has ‹pages› pages.

      ## Source

      [Quy định mẫu số 12](https://vanban.example/12) – not verified
      "
    `))
  test('with a source that was checked', () =>
    expect(describeRule(repaired, 'en')).toMatchInlineSnapshot(`
    "# text/repaired

    **Severity:** note

    Text typed with old fonts is turned into Unicode.

    ## Message

    > An old encoding was repaired.

    ## What to do

    Read the passage again.

    ## Source

    TCVN 6909:2001
    "
  `))
  test.each<[what: string, message: (given: never) => string]>([
    ['counts letters', ({ sign }: { sign: string }) => `There are ${sign.length} signs.`],
    ['tells codes', ({ sign }: { sign: string }) => `U+${sign.codePointAt(0)?.toString(16)}`],
    ['spreads a list', ({ pages }: { pages: number[] }) => `Page ${[...pages].join(', ')}`],
    ['takes what is no text', ({ problem }: { problem: { at: string } }) => `Wrong at ${problem.at}.`],
  ])('a message that %s is not told without a finding', (_, message) => {
    const calculated = { ...repaired, message: { vi: message, en: message } } as unknown as typeof repaired
    expect(describeRule(calculated, 'en')).not.toContain('## Message')
  })
  test('the index', () =>
    expect(ruleIndex(catalogue, 'en')).toMatchInlineSnapshot(`
    "| Rule | Severity | Why |
    | --- | --- | --- |
    | \`file/secret\` | error | Secret documents have no place in a bulletin. |
    | \`issue/unknown-section\` | error | Each item stands in a section of the bulletin. |
    | \`press/page-limit\` | warning | A bulletin has a \\*highest\\* number \\| of pages. |
    | \`text/repaired\` | note | Text typed with old fonts is turned into Unicode. |
    "
  `))
  test('the index in Vietnamese', () =>
    expect(ruleIndex(createCatalogue([secret]))).toMatchInlineSnapshot(`
    "| Mã | Mức độ | Vì sao |
    | --- | --- | --- |
    | \`file/secret\` | lỗi | Tài liệu mật không được đưa vào bản tin. |
    "
  `))
})
