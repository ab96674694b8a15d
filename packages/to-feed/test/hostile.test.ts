import { type CompiledIssue, render } from '@bantin/compile'
import { feed, issuesFeed } from '@bantin/to-feed'
import fc from 'fast-check'
import type { Paragraph, Root, RootContent, TableRow } from 'mdast'
import { expect, test } from 'vitest'
import { compileWritten, textsOf } from './support/issue.ts'
import { all, readXml } from './support/read-feeds.ts'
import { rich } from './support/rich-issue.ts'

const issue = await compileWritten(rich)
const STRUCTURE = new Set([
  'id',
  'item',
  'issue',
  'section',
  'kind',
  'role',
  'date',
  'audience',
  'translationOf',
  'site',
  'type',
  'url',
  'identifier',
])

/** The value with a text in place of every text. */
function withText<T>(value: T, text: string): T {
  if (typeof value === 'string') return text as T
  if (Array.isArray(value)) return value.map((one) => withText(one, text)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, STRUCTURE.has(key) ? one : withText(one, text)])) as T
}

function hostile(text: string): CompiledIssue {
  const { bulletin, meta, sections, items, cover } = issue
  const made = items.map((item) => ({
    ...item,
    ...withText({ meta: item.meta, title: item.title, contributors: item.contributors, tree: item.tree }, text),
  }))
  return {
    ...issue,
    bulletin: { ...withText(bulletin, text), periodicity: 'monthly' },
    meta: { ...withText(meta, text), period: meta.period },
    items: made,
    ...(cover ? { cover: { ...cover, alt: text, credit: text } } : {}),
    sections: sections.map((one) => ({ ...one, title: text, items: made })),
  }
}

/** What XML and JSON make of a text: line ends are one character, what cannot be printed is U+FFFD. */
const shown = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/\r\n?/g, '\n')

async function check(text: string): Promise<void> {
  const made = hostile(text)
  const rendered = await render(made, [{ ...feed({ content: 'full' }) }])
  expect(rendered.diagnostics).toEqual([])
  const texts = textsOf(rendered)
  const list = textsOf(issuesFeed([made]))
  const titles = (xml: string | undefined, parent: string) =>
    all(readXml(xml ?? ''), parent).map((one) => one.children.find((child) => child.name === 'title')?.text)
  const expected = issue.items.map(() => shown(text))
  expect(titles(texts.get('feed/rss.xml'), 'item')).toEqual(expected)
  expect(titles(texts.get('feed/atom.xml'), 'entry')).toEqual(expected)
  const json = JSON.parse(texts.get('feed/feed.json') ?? '') as { items: { title: string }[] }
  expect(json.items.map((one) => shown(one.title))).toEqual(expected)
  for (const path of ['feed/issues.rss', 'feed/issues.atom']) readXml(list.get(path) ?? '')
  readXml(texts.get('feed/sitemap.xml') ?? '')
}

test.each([
  ']]>',
  '<![CDATA[ x ]]>',
  '</title><script>alert(1)</script>',
  '&lt;b&gt; &#0; &nbsp;',
  '"\' onclick="x',
  '<!-- a --> <?php ?>',
  'a\u0000b\u0001\u000b\u001f\ufffe\uffff\ud800',
  '\u202eabc\u202c \u200f \u0301\u0302 🧑‍🌾',
  'ă'.repeat(300),
  '-->',
  '',
])('%j comes back as text', check)

test('any text comes back as text', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), check), { numRuns: 60, seed: 264 })
})

test('a feed reader that shows a title or description as HTML runs nothing', async () => {
  const { artifacts } = await render(hostile('<img src=x onerror=alert(1)>'), [feed({ content: 'full' })])
  for (const [path, text] of textsOf({ artifacts })) {
    if (path.endsWith('rss.xml'))
      for (const one of [...all(readXml(text), 'description'), ...all(readXml(text), 'content:encoded')])
        expect(one.text.replace(/alt="[^"]*"/g, '')).not.toMatch(/<img src=x/)
  }
})

test('a long table and many notes take no more than their share', async () => {
  const text = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })
  const row = (): TableRow => ({ type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'text', value: 'lúa' }] }] })
  const note = (i: number): RootContent[] => [
    { type: 'paragraph', children: [{ type: 'footnoteReference', identifier: `n${i}` }] },
    { type: 'footnoteDefinition', identifier: `n${i}`, children: [text(`Ghi ${i}.`)] },
  ]
  const time = async (rows: number) => {
    const table: RootContent = { type: 'table', children: Array.from({ length: rows }, row) }
    const tree: Root = { type: 'root', children: [table, ...Array.from({ length: rows / 2 }, (_, i) => note(i)).flat()] }
    const long = { ...issue, items: issue.items.slice(0, 1).map((item) => ({ ...item, tree })) }
    const start = performance.now()
    const { artifacts, diagnostics } = await render(long, [feed({ content: 'full' })])
    expect(diagnostics).toEqual([])
    const texts = textsOf({ artifacts })
    expect(texts.get('feed/atom.xml')?.split('>lúa').length).toBe(rows + 1)
    return performance.now() - start
  }
  await time(1000)
  const small = await time(1000)
  expect((await time(10_000)) / small).toBeLessThan(40)
})
