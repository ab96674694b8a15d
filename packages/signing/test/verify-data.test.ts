import { formatFile } from '@bantin/signing'
import { type VerifiedIssue, verifyData, verifyForm } from '@bantin/signing/page'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { encode, makeSigned } from './support/sample.ts'
import { issueOf, verifyPage } from './support/verify-site.ts'

const BULLETIN = 'Bản tin xã Đồi Thông'

/** The value that a file of the data hands over. */
function givenBy(text: string): unknown {
  let value: unknown
  new Function('bantinVerify', text)((_name: string, given: unknown) => {
    value = given
  })
  return value
}

test('the page is valid', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  for (const language of ['vi', 'en'] as const) {
    const { results } = await validator.validateString(verifyPage(language))
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`))).toEqual([])
  }
})

test('labels and the folder are text', () => {
  const html = verifyForm({ labels: { intro: '<b>“Chọn”</b>' }, folder: 'a"b/' })
  expect(html).toContain('<p>&lt;b&gt;“Chọn”&lt;/b&gt;</p>')
  expect(html).toContain('data-verify="a&quot;b/"')
})

test('the data: a table, the check, shards, issues; what a page reads of it is what was given', async () => {
  const { keys } = await makeSigned()
  const title = 'Số 5 </script>\u2028'
  const issue = await issueOf(5)
  const files = verifyData({ bulletin: BULLETIN, issues: [{ ...issue, title }], keys })
  expect(files.map(({ path }) => path.replace(/[0-9a-f]{16}/, '…'))).toEqual(['index.js', 'check.js', '….js', '….js'])
  expect(files[0]!.text).not.toContain('\u2028')
  const table = givenBy(files[0]!.text) as { issues: [string, string][]; keys: string; anchor: { office: string } }
  expect(table.issues).toEqual([[title, files[3]!.path.slice(0, -3)]])
  expect([encode(table.keys), table.anchor.office]).toEqual([keys, 'Ủy ban nhân dân xã Đồi Thông'])
  expect(encode((givenBy(files[3]!.text) as { manifest: string }).manifest)).toEqual(issue.manifest)
})

test('a manifest or keys that cannot be read are left out, and nothing is thrown', async () => {
  const broken: VerifiedIssue = { title: 'Hỏng', manifest: encode('{') }
  const table = givenBy(verifyData({ bulletin: BULLETIN, issues: [broken, await issueOf(5)], keys: encode('[]') })[0]!.text)
  expect(table).toMatchObject({ issues: [['Số 5, tháng 5/2026', expect.any(String)]] })
  expect(table).not.toHaveProperty('anchor')
})

const many = (count: number): VerifiedIssue[] =>
  Array.from({ length: count }, (_, i) => {
    const number = count - i
    const id = `doi-thong-${number}`
    const artifacts = Array.from({ length: 30 }, (_, j) => ({
      path: j < 3 ? `${id}.${['pdf', 'epub', 'docx'][j]}` : `web/bai-${j}.html`,
      form: 'html',
      mediaType: 'text/html',
      bytes: 1000,
      sha256: (number * 100 + j)
        .toString(16)
        .padStart(4, '0')
        .split('')
        .reverse()
        .join('')
        .padEnd(64, `${(number * 7 + j) % 10}`),
    }))
    const issue = { id, bulletin: 'doi-thong', number, period: '2026-11', date: '2026-11-05' }
    return { title: `Số ${number}`, manifest: formatFile({ bantin: 1, issue, audience: 'public', artifacts }) }
  })

test('of 360 issues a page loads little', () => {
  const files = verifyData({ bulletin: BULLETIN, issues: many(360) })
  const { shards, issues } = givenBy(files[0]!.text) as { shards: Record<string, string>; issues: [string, string][] }
  const size = (name: string) => new TextEncoder().encode(files.find(({ path }) => path === `${name}.js`)!.text).length
  expect(size('index')).toBeLessThan(25_000)
  expect(Object.keys(shards).length).toBe(16)
  for (const name of Object.values(shards)) expect(size(name)).toBeLessThan(60_000)
  for (const [, name] of issues) expect(size(name)).toBeLessThan(10_000)
})

test('an issue that is added leaves the files of the others as they are', () => {
  const before = new Set(verifyData({ bulletin: BULLETIN, issues: many(20) }).map(({ path }) => path))
  const after = verifyData({ bulletin: BULLETIN, issues: many(21) }).map(({ path }) => path)
  expect(verifyData({ bulletin: BULLETIN, issues: many(21) }).map(({ path }) => path)).toEqual(after)
  // The shard, and the issue
  expect(after.filter((path) => !before.has(path)).length).toBe(2)
})
