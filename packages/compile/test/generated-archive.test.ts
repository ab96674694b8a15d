import { generateBulletin } from '@bantin/fixtures/archive'
import { expect, test } from 'vitest'
import { compile, createTreeCache } from '../src/index.ts'

test('an archive of two years compiles without a finding', async () => {
  const files = new Map([...generateBulletin({ issues: 24, seed: 1 })].map(([path, bytes]) => [path, { path, bytes }]))
  const yamls = [...files.keys()].filter((path) => path.endsWith('/issue.yaml'))
  const found: string[] = []
  let items = 0
  for (const issueFile of yamls) {
    const source = { bulletinFile: 'bulletin.yaml', issueFile, files, otherIssues: yamls.filter((path) => path !== issueFile) }
    const { issue, diagnostics } = await compile(source, { cache: createTreeCache() })
    found.push(...diagnostics.map((one) => `${one.file}:${one.place?.start.line} ${one.ruleId} ${one.message.en}`))
    items += issue?.items.length ?? 0
  }
  expect(found).toEqual([])
  expect(items).toBe(303)
})
