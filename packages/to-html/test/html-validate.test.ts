import { render } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { compileSample, compileWritten, rich } from '@bantin/testing'
import { html } from '@bantin/to-html'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Titles of items are as long as their authors make them; nothing is cut.
    'long-title': 'off',
    // The id of an entry is the code that stands on paper, 264-07; HTML lets an id begin with a digit.
    'valid-id': ['error', { relaxed: true }],
    // Our style sheet keeps a number together; a no-break space would be copied along with it.
    'tel-non-breaking': ['error', { ignoreClasses: ['nb'] }],
  },
})

const issues = [
  ...samples.map((sample) => [sample.name, () => compileSample(sample)] as const),
  ['an issue with every field', () => compileWritten(rich)] as const,
]

describe.each(issues)('%s', async (_name, compiled) => {
  const { artifacts } = await render(await compiled(), [html()])
  const pages = artifacts.filter((one) => one.mediaType === 'text/html')

  test.each(pages.map((page) => [page.path, page] as const))('%s is valid', async (_path, page) => {
    // Inline images are long and beside the point here.
    const text = new TextDecoder().decode(page.bytes).replace(/(data:image\/[a-z+]+;base64,)[^"]+/g, '$1AA==')
    const report = await validator.validateString(text)
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
