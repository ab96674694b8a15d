import * as diagnostics from '@bantin/diagnostics'
import { expect, test } from 'vitest'

test('the public API', () => {
  expect(Object.keys(diagnostics).sort()).toEqual([
    'REPORT_VERSION',
    'applyFixes',
    'compareDiagnostics',
    'countDiagnostics',
    'createCatalogue',
    'defineRule',
    'describeRule',
    'diagnose',
    'formatDiagnostics',
    'hasErrors',
    'makeVisible',
    'nearest',
    'ruleIndex',
    'sortDiagnostics',
    'summarise',
    'toJson',
    'toSarif',
    'toVFileMessage',
  ])
})
