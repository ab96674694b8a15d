import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parityPage } from '../scripts/parity-page.mjs'

const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined

if (!hasPdftotext) console.warn('skipped: pdftotext is not installed, so the column of the PDF cannot be seen')

test.skipIf(!hasPdftotext)('docs/forms.md is what the forms show: otherwise run pnpm docs:parity', async () => {
  expect(readFileSync(new URL('../../../docs/forms.md', import.meta.url), 'utf8')).toBe(await parityPage())
})
