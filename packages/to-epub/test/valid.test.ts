import { kitchenSink, languages, minimal } from '@bantin/adapter-kit'
import { type CompiledIssue, compile, type IssueSource } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { compileSample, compileWritten, rich } from '@bantin/testing'
import { describe, expect, test } from 'vitest'
import { checkBook } from './support/check-book.ts'
import { hostileIssue } from './support/hostile-issue.ts'
import { renderBook } from './support/render-book.ts'

const kitCase = async (source: IssueSource | undefined): Promise<CompiledIssue> => {
  const { issue } = await compile(source as IssueSource)
  return issue as CompiledIssue
}

const rows = (count: number): string => `| Xã | Hộ |\n| --- | ---: |\n${'| Đồng Sáo | 12 |\n'.repeat(count)}`
const notes = (count: number): string =>
  Array.from({ length: count }, (_, i) => `Câu ${i + 1}.[^${i + 1}]\n\n[^${i + 1}]: Chú thích ${i + 1}.\n`).join('\n')

const issues: readonly (readonly [name: string, issue: () => Promise<CompiledIssue>])[] = [
  ...samples.map((sample) => [sample.name, () => compileSample(sample)] as const),
  ['kitchen sink', () => kitCase(kitchenSink.source)],
  ['languages', () => kitCase(languages.source)],
  ['minimal', () => kitCase(minimal.source)],
  ['an issue with every field', () => compileWritten(rich)],
  ['an issue that compile refuses', hostileIssue],
  ['a table of 10,000 rows', () => compileWritten({ items: { bang: [{ title: 'Bảng' }, rows(10_000)] } })],
  ['5,000 notes', () => compileWritten({ items: { chu: [{ title: 'Chú thích' }, notes(5_000)] } })],
]

describe('epubcheck-ts has nothing to say about', () => {
  test.each(issues)('%s', async (_name, compiled) => {
    const issue = await compiled()
    const first = issue.items[0]?.id ?? ''
    const { artifacts } = await renderBook(issue, { pages: { [first]: 3 }, certifiedBy: 'Tổ tin' })
    expect(await checkBook(artifacts)).toEqual([])
  })
})

test('the checker finds what is wrong', async () => {
  const { artifacts } = await renderBook(await compileWritten())
  const [book] = artifacts as [(typeof artifacts)[number]]
  expect(await checkBook([{ ...book, bytes: book.bytes.slice(0, 2000) }])).not.toEqual([])
})
