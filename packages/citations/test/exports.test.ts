import { expect, test } from 'vitest'
import * as citations from '../src/index.ts'

test('the public names', () => {
  expect(Object.keys(citations).sort()).toEqual(['annotate', 'findCitations', 'format', 'resolve'])
})
