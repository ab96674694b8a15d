import { rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createReadCache, readIssue } from '@bantin/node'
import { expect, test } from 'vitest'
import { addFiles, makeFolder } from './folder.ts'

const yaml = (number: number, ...items: readonly string[]) =>
  `schema: 1\nid: so-${number}\nnumber: ${number}\nperiod: 2026-0${number}\ndate: 2026-0${number}-04\nitems:\n${items.map((item) => `  - { item: ${item}, section: tin }\n`).join('')}`
const erratum = (right: string, of = 'so-7') =>
  `---\ntitle: Lịch\ncorrections:\n  - { date: 2026-08-04, of: { issue: ${of}, item: gat }, wrong: ngày 5, right: ${right} }\n---\n\nLịch.\n`

const BULLETIN = {
  'bulletin.yaml': 'schema: 1\nid: lang-ven\ntitle: Làng Ven\npublisher: { name: Tổ tin }\nsections: [{ id: tin, title: Tin }]\n',
  'issues/7/issue.yaml': yaml(7, 'gat'),
  'issues/7/items/gat.md': '---\ntitle: Gặt\n---\n\nGặt sớm.\n',
  'issues/8/issue.yaml': yaml(8, 'lich', 'khac'),
  'issues/8/items/lich.md': erratum('ngày 6'),
  'issues/8/items/khac.md': '---\ntitle: Khác\n---\n\nKhông có gì.\n',
  'issues/8/items/nhap.md': erratum('bản nháp'),
}

async function found(folder: string, options: Parameters<typeof readIssue>[1] = {}): Promise<string[]> {
  const { corrected = [] } = await readIssue(join(folder, 'issues/7'), options)
  return corrected.map(({ by, right }) => `${by.number} ${by.item}: ${right}`)
}

test('corrections of other issues come with the issue; drafts beside an issue do not', async () => {
  const folder = makeFolder(BULLETIN)
  expect(await found(folder)).toEqual(['8 lich: ngày 6'])
  expect((await readIssue(join(folder, 'issues/8'))).corrected).toBeUndefined()
})

test('in the order of their paths, also from folders of years', async () => {
  const folder = makeFolder({ ...BULLETIN, 'issues/2027/9/issue.yaml': yaml(9, 'sua'), 'issues/2027/9/items/sua.md': erratum('ngày 7') })
  expect(await found(folder)).toEqual(['9 sua: ngày 7', '8 lich: ngày 6'])
})

test('a file over the bound says nothing', async () => {
  const folder = makeFolder({ ...BULLETIN, 'issues/8/items/lich.md': erratum('ngày 6') + 'x'.repeat(2000) })
  expect(await found(folder, { maxFileBytes: 1000 })).toEqual([])
})

test.skipIf(process.platform === 'win32')('nor does a link that leads out of the bulletin', async () => {
  const outside = makeFolder({ 'lich.md': erratum('ngày 6') })
  const folder = makeFolder(BULLETIN)
  rmSync(join(folder, 'issues/8/items/lich.md'))
  symlinkSync(join(outside, 'lich.md'), join(folder, 'issues/8/items/lich.md'))
  expect(await found(folder)).toEqual([])
})

test('a cache sees what changes: a correction that comes, that is edited, that goes', async () => {
  const folder = makeFolder(BULLETIN)
  const past = new Date(Date.now() - 60_000)
  const path = join(folder, 'issues/8/items/khac.md')
  for (const name of ['lich', 'khac']) utimesSync(join(folder, `issues/8/items/${name}.md`), past, past)
  await new Promise((resolve) => setTimeout(resolve, 80))
  const cache = createReadCache()
  expect(await found(folder, { cache })).toEqual(['8 lich: ngày 6'])
  expect([...cache.uncorrecting.keys()]).toContain(path)
  writeFileSync(path, erratum('ngày 8'))
  expect(await found(folder, { cache })).toEqual(['8 khac: ngày 8', '8 lich: ngày 6'])
  writeFileSync(path, erratum('ngày 9'))
  expect(await found(folder, { cache })).toEqual(['8 khac: ngày 9', '8 lich: ngày 6'])
  addFiles(folder, { 'issues/8/items/khac.md': BULLETIN['issues/8/items/khac.md'] })
  expect(await found(folder, { cache })).toEqual(['8 lich: ngày 6'])
})
