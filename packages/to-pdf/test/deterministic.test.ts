import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { render } from '@bantin/compile'
import { bilingual, commune } from '@bantin/fixtures'
import { pdf } from '@bantin/to-pdf'
import { expect, test } from 'vitest'
import { planned } from './support/planned.ts'
import { compileSample, renderPdf } from './support/sample.ts'

const hashes = (files: ReadonlyMap<string, { bytes: Uint8Array }>): string[] =>
  [...files].map(([path, { bytes }]) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`)

test('the same bytes in another process, folder, time zone and locale, with the files in another order', { timeout: 120_000 }, async () => {
  const script = fileURLToPath(new URL('support/print-hashes.ts', import.meta.url))
  const child = spawnSync(process.execPath, ['--conditions=@bantin/source', '--no-warnings', script], {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', NODE_OPTIONS: '' },
  })
  expect(child.stderr).toBe('')
  const issue = planned(await compileSample(bilingual), { site: 'https://songngan.example' })
  const here = hashes(await renderPdf(issue, { booklet: true, press: true, largePrint: true, meeting: true }))
  expect(child.stdout.trim().split('\n')).toEqual(here)
  expect(here).toHaveLength(5)
})

test('an issue that was rendered before comes out as if it were the first', { timeout: 120_000 }, async () => {
  const adapter = pdf()
  const first = await compileSample(bilingual)
  const second = await compileSample(commune)
  const kept: string[] = []
  for (const issue of [first, second, first, second]) {
    const { artifacts } = await render(issue, [adapter])
    kept.push(artifacts[0]?.sha256 ?? '')
  }
  const [one] = hashes(await renderPdf(first))
  expect(new Set(kept).size).toBe(2)
  expect(kept[2]).toBe(kept[0])
  expect(one).toContain(kept[0])
  expect(kept[3]).toBe(kept[1])
})

test('an edit of one item gives the bytes of a rendering from the start', { timeout: 120_000 }, async () => {
  const adapter = pdf()
  const issue = await compileSample(commune)
  await render(issue, [adapter])
  const [before, item, ...behind] = issue.items
  if (!before || !item) throw new Error('the sample has two items')
  const tree = structuredClone(item.tree)
  tree.children.push({ type: 'paragraph', children: [{ type: 'text', value: 'Đoạn viết thêm sau khi đã dàn trang.' }] })
  const edited = { ...issue, items: [before, { ...item, tree }, ...behind] }
  const { artifacts } = await render(edited, [adapter])
  const [fresh] = hashes(await renderPdf(edited))
  expect(fresh).toContain(artifacts[0]?.sha256)
})

test('nothing of the machine stands in the file', async () => {
  const [file] = (await renderPdf(await compileSample(commune), { standard: false })).values()
  const text = Buffer.from(file?.bytes ?? []).toString('latin1')
  expect(text).not.toContain(fileURLToPath(new URL('..', import.meta.url)).slice(0, -1))
  expect(text).not.toContain(process.cwd())
})
