import { expect, test } from 'vitest'
import { type Block, blocks } from './blocks.ts'

/** Comments are prose, in the language of the page. */
const COMMENTS: Readonly<Record<string, RegExp>> = { sh: /(?:^| +)#.*$/gm, yaml: /(?:^| +)#.*$/gm, ts: / *\/\/(?! =>).*$|\/\*\*.*?\*\//gm }

/** What is copied from a page is the same in both languages. */
const bare = ({ kind, meta, code }: Block): string => [kind, meta, code.replace(COMMENTS[kind] ?? /$^/, '')].join('\n')

const all = (await blocks()).filter(({ kind }) => kind in COMMENTS)
const of = (language: string) =>
  Map.groupBy(
    all.filter(({ page }) => page.startsWith(language)),
    ({ page }) => page.slice(3),
  )
const [vi, en] = [of('vi/'), of('en/')]

test.each([...new Set([...vi.keys(), ...en.keys()])].sort())('%s shows the same code in both languages', (page) => {
  expect(vi.get(page)?.map(bare)).toEqual(en.get(page)?.map(bare))
})
