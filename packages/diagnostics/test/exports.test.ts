import * as diagnostics from '@bantin/diagnostics'
import { expect, test } from 'vitest'

test('the public API', () => {
  expect(Object.keys(diagnostics).sort()).toEqual([
    'REPORT_VERSION',
    'compareDiagnostics',
    'countDiagnostics',
    'createCatalogue',
    'defineRule',
    'describeRule',
    'diagnose',
    'formatDiagnostics',
    'hasErrors',
    'nearest',
    'ruleIndex',
    'sortDiagnostics',
    'summarise',
    'toJson',
    'toSarif',
    'toVFileMessage',
  ])
})
