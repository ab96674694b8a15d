import { kitchenSink, languages } from '@bantin/adapter-kit'
import { compile } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import type { SpeechOptions } from '@bantin/to-speech'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { renderSpoken } from './support/issue.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // Titles of bulletins are as long as their authors make them
  rules: { 'long-title': 'off' },
})

const silent: SpeechOptions = { pictures: 'silent', notes: 'silent', tables: { rows: 0 }, minutes: 3, syntheticVoice: true, language: 'en' }

const issues = [
  ...samples.map((sample) => [sample.name, () => sampleSource(sample)] as const),
  ...[kitchenSink, languages].map((one) => [one.name, async () => one.source] as const),
]

test.each(issues.flatMap(([name, source]) => [{}, silent].map((options) => [name, options, source] as const)))(
  'the script of %s with %j is valid',
  async (_name, options, source) => {
    const { issue } = await compile(await source())
    if (!issue) throw new Error('the issue has errors')
    const { page } = await renderSpoken(issue, options)
    const report = await validator.validateString(page)
    expect(report.results.flatMap((one) => one.messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`))).toEqual([])
  },
)

test('the validator finds what is wrong', async () => {
  const report = await validator.validateString(
    '<!DOCTYPE html><html lang="vi"><head><title>a</title></head><body><p><div></div></p></body></html>',
  )
  expect(report.valid).toBe(false)
})
