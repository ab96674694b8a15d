import { createCatalogue, diagnose, formatDiagnostics, toJson, toSarif } from '@bantin/diagnostics'
import { expect, test } from 'vitest'
import { secret } from './sample-rules.ts'

test('reports are written in a browser too', () => {
  const findings = [diagnose(secret, { file: 'a.md' })]
  expect(formatDiagnostics(findings, { colour: true })).toContain('Tệp mang dấu mật.')
  expect(toJson(findings).summary.errors).toBe(1)
  expect(toSarif(findings, createCatalogue([secret]), { version: '1.0.0' }).runs[0]?.results).toHaveLength(1)
})
