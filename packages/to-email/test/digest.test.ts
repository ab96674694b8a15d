import { kitchenSink, languages, minimal, splitWords } from '@bantin/adapter-kit'
import { type CompiledIssue, compile, type IssueSource } from '@bantin/compile'
import { province, samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { imprintFacts, labels } from '@bantin/paratext'
import { compileWritten, rich } from '@bantin/testing'
import type { EmailOptions } from '@bantin/to-email'
import { describe, expect, test } from 'vitest'
import { readParts } from './support/read-email.ts'
import { renderIssue } from './support/render-email.ts'

async function compiled(source: IssueSource): Promise<CompiledIssue> {
  const { issue } = await compile(source)
  if (!issue) throw new Error('the issue has errors')
  return issue
}

const issues = [
  ...[kitchenSink, languages, minimal].map(({ name, source }) => [name, () => compiled(source)] as const),
  ...samples.map((sample) => [sample.name, async () => compiled(await sampleSource(sample))] as const),
  ['an issue with every field', () => compileWritten(rich)] as const,
]

const variants: readonly EmailOptions[] = [
  {},
  { site: 'https://ban-tin.example/so', unsubscribe: { url: 'https://thu.example/ngung' } },
  { language: 'en', excerpt: 0 },
]

/** The addresses that plain text writes out, which HTML has behind its words. */
const withoutAddresses = (text: string, links: readonly string[]): string =>
  text
    .split('\n')
    .filter((line) => !links.includes(line.trim()))
    .join('\n')

describe.each(issues)('%s', async (_name, issueOf) => {
  const issue = await issueOf()

  test.each(variants)('says the same in both parts, word by word: %j', async (options) => {
    const { artifacts } = await renderIssue(issue, options)
    const { text, html, links } = await readParts(artifacts)
    expect(splitWords(withoutAddresses(text, links))).toEqual(splitWords(html))
  })

  test.each(variants)('names every item, every section and the whole imprint: %j', async (options) => {
    const { artifacts } = await renderIssue(issue, options)
    const { text, html } = await readParts(artifacts)
    const facts = imprintFacts(issue, labels[options.language ?? 'vi']).flatMap(({ term, lines }) => [term, ...lines])
    const names = [...issue.sections, ...issue.items].map((one) => one.title)
    const summaries = issue.items.flatMap((item) => [item.meta.subtitle, item.meta.summary, ...item.contributors.map((one) => one.name)])
    const wanted = [issue.bulletin.title, ...names, ...summaries, ...facts].filter((one) => one !== undefined)
    for (const part of [text, html]) {
      const read = ` ${splitWords(part).join(' ')} `
      expect(wanted.filter((one) => !read.includes(` ${splitWords(one).join(' ')} `))).toEqual([])
    }
  })

  test('is plain text of 72 columns, but for addresses', async () => {
    const { text } = await renderIssue(issue)
    const lines = text.split('\n').filter((line) => !/^\s*https:\/\/\S+$/.test(line))
    expect(lines.filter((line) => [...line.replace(/\p{M}|\p{Cf}/gu, '')].length > 72)).toEqual([])
  })

  test('loads nothing from anywhere', async () => {
    const { html } = await renderIssue(issue)
    expect(html.match(/<(?:img|link|script|iframe|object|embed|video|audio|picture|form)\b|url\(|@import|\ssrc=|background=/g)).toBe(null)
  })
})

test('the digest of 48 pages is a small message', async () => {
  const { artifacts } = await renderIssue(await compiled(await sampleSource(province)), { site: 'https://songngan.example/ban-tin' })
  const sizes = Object.fromEntries(artifacts.map(({ path, bytes }) => [path.slice(path.lastIndexOf('.') + 1), bytes.length]))
  expect(sizes.html).toBeLessThan(30_000)
  expect(sizes.eml).toBeLessThan(60_000)
})
