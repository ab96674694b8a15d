import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rulePages } from '../scripts/rule-pages.mjs'

test('the pages of docs/rules are those of the rules: otherwise run pnpm docs:rules', async () => {
  const pages = await rulePages()
  expect(pages.length).toBeGreaterThan(50)
  for (const [path = '', text] of pages) {
    expect(readFileSync(new URL(`../../../docs/rules/${path}`, import.meta.url), 'utf8'), path).toBe(text)
  }
})
