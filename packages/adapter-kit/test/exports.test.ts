import { expect, test } from 'vitest'
import * as kit from '../src/index.ts'

test('the public interface', () => {
  expect(Object.keys(kit).sort()).toMatchInlineSnapshot(`
    [
      "altMissing",
      "conform",
      "expectedWords",
      "failuresOf",
      "kitchenSink",
      "languageMissing",
      "languages",
      "looseNotes",
      "memorySource",
      "minimal",
      "missingWords",
      "nodeLost",
      "notDeterministic",
      "notLiteral",
      "outOfOrder",
      "rules",
      "splitWords",
      "wordLost",
    ]
  `)
})
