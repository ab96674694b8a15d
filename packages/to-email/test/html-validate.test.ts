import { samples } from '@bantin/fixtures'
import { compileSample, compileWritten, rich } from '@bantin/testing'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { renderIssue } from './support/render-email.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Titles are as long as their authors make them; nothing is cut.
    'long-title': 'off',
    // Mail programs drop style sheets, and Outlook's Word engine knows only these attributes and comments.
    'no-inline-style': 'off',
    'no-conditional-comment': 'off',
    'no-deprecated-attr': 'off',
    'prefer-tbody': 'off',
    // Old screen readers know “presentation” and not “none”.
    'presentation-role-style': 'off',
    // A message is put into the page of a mail program, where an article element of its own means nothing to old ones.
    'prefer-native-element': 'off',
  },
})

const issues = [
  ...samples.map((sample) => [sample.name, () => compileSample(sample)] as const),
  ['an issue with every field', () => compileWritten(rich)] as const,
]

describe.each(issues)('%s', async (_name, compiled) => {
  const issue = await compiled()

  test.each([
    [{}],
    [{ site: 'https://songngan.example/ban-tin', unsubscribe: { mailto: 'ngung@songngan.example' } }],
    [{ language: 'en' as const }],
  ])('is valid: %j', async (options) => {
    const { html } = await renderIssue(issue, options)
    const report = await validator.validateString(html)
    const messages = report.results.flatMap((result) =>
      result.messages.map((one) => `${one.line}:${one.column} ${one.ruleId} ${one.message}`),
    )
    expect(messages).toEqual([])
  })
})

test('the validator finds what is wrong', async () => {
  const report = await validator.validateString(
    '<!DOCTYPE html><html lang="vi"><head><title>a</title></head><body><p><div></div></p></body></html>',
  )
  expect(report.valid).toBe(false)
})
