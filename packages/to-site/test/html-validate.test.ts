import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { archiveOf, bulletin } from './support/archive.ts'
import { parts } from './support/parts.ts'
import { settings } from './support/settings.ts'
import { siteTexts } from './support/texts.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Titles are as long as those who wrote them made them; nothing is cut.
    'long-title': 'off',
    // Our style sheet keeps a number together; a no-break space would be copied along with it.
    'tel-non-breaking': ['error', { ignoreClasses: ['nb'] }],
  },
})

const index = archiveOf(26)
const inputs = [
  ['with every part and setting', { bulletin, index, settings, parts }],
  ['in English', { bulletin, index, settings: { ...settings, language: 'en' } as const, parts }],
  ['for the inside', { bulletin, index, audience: 'internal' }],
] as const

test.each(inputs)('every page of a site %s is valid', async (_name, input) => {
  const found: string[] = []
  for (const [path, text] of siteTexts(input)) {
    if (!path.endsWith('.html')) continue
    const report = await validator.validateString(text)
    for (const { messages } of report.results)
      for (const { line, column, ruleId, message } of messages) found.push(`${path}:${line}:${column} ${ruleId} ${message}`)
  }
  expect(found).toEqual([])
})

test('the validator finds what is wrong', async () => {
  const report = await validator.validateString(
    '<!DOCTYPE html><html lang="vi"><head><title>a</title></head><body><p><div></div></p></body></html>',
  )
  expect(report.valid).toBe(false)
})
