import * as api from '@bantin/archive'
import { createCatalogue } from '@bantin/diagnostics'
import { expect, test } from 'vitest'

test('the public names', () => {
  expect(Object.keys(api).sort()).toEqual([
    ...[
      'checkArchive',
      'correctedBy',
      'correctionPages',
      'correctionsFor',
      'correctionsOf',
      'createArchiveIndex',
      'otherItems',
      'readIssueRecord',
      'recordIssue',
      'rules',
    ],
    'updateArchiveIndex',
  ])
})

test('every rule can be explained', () => {
  const catalogue = createCatalogue(api.rules)
  expect(catalogue.size).toBe(11)
  for (const [id, rule] of catalogue) {
    expect(rule.explanation.vi.length, id).toBeGreaterThan(20)
    expect(rule.explanation.en.length, id).toBeGreaterThan(20)
  }
})
