import * as typography from '@bantin/vietnamese/typography'
import { expect, test } from 'vitest'

test('the public API', () => {
  expect(Object.keys(typography).sort()).toEqual(['TYPOGRAPHY_RULES', 'applyFindings', 'checkTypography'])
})

test('every rule stands under its id, with a source', () => {
  for (const [id, rule] of Object.entries(typography.TYPOGRAPHY_RULES)) {
    expect(rule.id).toBe(id)
    expect(rule.source).not.toBe('')
  }
})
