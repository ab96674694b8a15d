import { diagnose } from '@bantin/diagnostics'
import { expect, test } from 'vitest'
import { goneFromSource, mergeConflict, merged, notSplit, oldPlace, rules, secretGradeFound, staysDeleted } from '../src/index.ts'

test('every rule has an id of its own area', () => {
  const ids = rules.map(({ id }) => id)
  expect(ids.filter((id) => !id.startsWith('import/'))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

test.each([
  diagnose(secretGradeFound, { file: 'a.docx' }),
  diagnose(mergeConflict, {}, { beside: 'items/a.imported.md', lines: ['5', '9–12'] }),
  diagnose(merged, {}),
  diagnose(staysDeleted, {}),
  diagnose(goneFromSource, {}),
  diagnose(notSplit, {}, { headings: 900, limit: 500 }),
  diagnose(oldPlace, {}, { name: 'Phú Yên', today: 'nay thuộc Đắk Lắk' }),
])('$ruleId', (one) => {
  expect({ severity: one.severity, ...one.message, help: one.help }).toMatchSnapshot()
})
