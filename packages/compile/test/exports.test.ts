import * as api from '@bantin/compile'
import { createCatalogue } from '@bantin/diagnostics'
import { expect, test } from 'vitest'

test('the public names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'authoredTree',
    'compile',
    'createTreeCache',
    'defineAdapter',
    'findCorrections',
    'laterCorrection',
    'optionProblems',
    'outputPath',
    'pressLaw2016',
    'pressLaw2025',
    'render',
    'rulePacks',
    'rules',
    'sha256',
  ])
})

test('every rule can be explained', () => {
  for (const [id, rule] of createCatalogue(api.rules)) {
    expect(rule.explanation.vi.length, id).toBeGreaterThan(20)
    expect(rule.explanation.en.length, id).toBeGreaterThan(20)
  }
})
