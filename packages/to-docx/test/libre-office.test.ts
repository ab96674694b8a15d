import { expectedWords, missingWords } from '@bantin/adapter-kit'
import { bilingual, commune, province } from '@bantin/fixtures'
import { compileSample } from '@bantin/testing'
import { expect, test } from 'vitest'
import { renderAny } from './support/issue.ts'
import { missingPrograms, printedText } from './support/libre-office.ts'

const missing = await missingPrograms()
for (const name of missing) console.log(`skipped: ${name} is not installed`)

test.skipIf(missing.length > 0).each([province, commune, bilingual])(
  'LibreOffice prints every word of $name, in order',
  { timeout: 200_000 },
  async (sample) => {
    const issue = await compileSample(sample)
    const text = await printedText(await renderAny(issue))
    expect(missingWords(expectedWords(issue), text)).toEqual([])
  },
)
