import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { province } from '@bantin/fixtures'
import { addFiles, bantin, edit, makeFolder } from '../bantin.ts'

const isSource = (path: string): boolean => !/[\\/](?:\.bantin|dist)$/.test(path)

/** Built once: the province is the same for every test. */
let built: Promise<string> | undefined

/** The sample of the province, to be spoiled, built for exchange; `dist` is what others see. */
export async function makeProvince(): Promise<{ readonly folder: string; readonly dist: string }> {
  built ??= buildProvince()
  const folder = makeFolder()
  cpSync(await built, folder, { recursive: true })
  return { folder, dist: join(folder, 'dist') }
}

async function buildProvince(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-province-'))
  cpSync(fileURLToPath(province.folder), folder, { recursive: true, filter: isSource })
  await build(folder, 'issues/2026-11')
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Take an item out of the province's issue, and every link to it. */
export function withdraw(folder: string, item: string): void {
  const issue = join(folder, 'issues/2026-11')
  edit(
    join(issue, 'issue.yaml'),
    readFileSync(join(issue, 'issue.yaml'), 'utf8').match(new RegExp(` {2}- item: ${item}\n {4}section: .*\n`))?.[0] ?? '?',
    '',
  )
  for (const name of readdirSync(join(issue, 'items'))) {
    const path = join(issue, 'items', name)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replaceAll(new RegExp(`\\[([^\\]]*)\\]\\(${item}\\.md[^)]*\\)`, 'g'), '$1'))
  }
}

export async function build(folder: string, issue: string): Promise<void> {
  const { code, stdout } = await bantin(folder, ['build', issue, '--to', 'exchange'])
  if (code !== 0) throw new Error(stdout)
}

/** The province's next issue, which corrects the item on clean water. */
export async function correctWater(folder: string): Promise<void> {
  mkdirSync(join(folder, 'issues/2026-12/items'), { recursive: true })
  addFiles(folder, {
    'issues/2026-12/issue.yaml': `schema: 1
id: song-ngan-2026-12
number: 265
period: 2026-12
date: 2026-12-05
audience: public
items: [{ item: dinh-chinh, section: doi-song }]
`,
    'issues/2026-12/items/dinh-chinh.md': `---
title: Đính chính bài nước sạch
corrections:
  - date: 2026-12-05
    of: { issue: song-ngan-2026-11, item: nuoc-sach }
    wrong: Pha 10 g bột cloramin B
    right: Pha 8 g bột cloramin B
---

Bài kỳ trước in nhầm liều lượng.
`,
  })
  await build(folder, 'issues/2026-12')
}
