import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ArchivedFile } from '@bantin/drafting'
import { describe, expect, test } from 'vitest'
import { addFiles, listing, makeFolder } from './folder.ts'

const CHILD = fileURLToPath(new URL('archive-child.ts', import.meta.url))

const start = (source: string, out: string, workers: number, options: unknown) =>
  spawn(process.execPath, ['--conditions=@bantin/source', '--no-warnings', CHILD, source, out, String(workers), JSON.stringify(options)])

/** Import an archive in a process of its own. */
async function importAll(source: string, out: string, { workers = 2, options = null }: { workers?: number; options?: unknown } = {}) {
  const child = start(source, out, workers, options)
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [code] = (await once(child, 'close')) as [number]
  if (code !== 0) throw new Error(stderr)
  return { files: JSON.parse(stdout) as ArchivedFile[], progress: stderr.trim().split('\n') }
}

/** One line for each source. */
const told = (files: readonly ArchivedFile[]): string[] =>
  files.map(({ source, outcome, folder, same, summary }) =>
    [source, outcome, folder ?? same ?? summary?.errors[0]?.message.en ?? ''].join(' | '),
  )

const drafts = (out: string) => Object.fromEntries(Object.entries(listing(out)).filter(([path]) => !path.startsWith('.')))

const ARCHIVE = {
  '1998/Gặt sớm.txt': 'Lúa chín đều.',
  '1998/gat som.doc': 'Lúa gặt xong.',
  '2004/so 7.txt': 'number 264',
  'chép lại.txt': 'Lúa chín đều.',
  'hong.txt': 'throw',
  'lap.txt': 'hang',
  'mat.txt': 'secret',
  'nho.txt': 'memory',
  'to.txt': `x${' '.repeat(2_000_000)}`,
  'thoat.txt': 'exit',
  '~$gat som.doc': 'litter',
  '.an.txt': 'hidden',
}

test('every file is drafted or told of; one that hangs, crashes or eats memory stops nothing', async () => {
  const [source, out] = [makeFolder(ARCHIVE), join(makeFolder(), 'nhap')]
  const { files, progress } = await importAll(source, out)
  expect(told(files)).toEqual([
    '1998/Gặt sớm.txt | imported | khong-ro-nam/1998-gat-som-txt',
    '1998/gat som.doc | imported | khong-ro-nam/1998-gat-som-doc',
    '2004/so 7.txt | imported | 2004/so-264-2004-so-7',
    'chép lại.txt | duplicate | 1998/Gặt sớm.txt',
    'hong.txt | failed | This file was not imported: the importer crashed. The other files were.',
    'lap.txt | failed | This file was not imported: reading took too long. The other files were.',
    'mat.txt | refused | ',
    'nho.txt | failed | This file was not imported: it needs too much memory. The other files were.',
    'thoat.txt | failed | This file was not imported: the importer crashed. The other files were.',
    'to.txt | failed | The file has 3 MB, more than the limit of 1 MB.',
  ])
  expect(progress.at(-1)).toBe('10/10/0')
  expect(drafts(out)).toEqual({
    'khong-ro-nam/1998-gat-som-txt/items/a.md': 'Lúa chín đều. null',
    'khong-ro-nam/1998-gat-som-doc/items/a.md': 'Lúa gặt xong. null',
    '2004/so-264-2004-so-7/items/a.md': 'number 264',
  })
})

describe('a second run', () => {
  const few = { 'a.txt': 'một', 'b.txt': 'hai', 'c.txt': 'throw' }

  test('goes on where the first was, and tries failures again', async () => {
    const [source, out] = [makeFolder(few), join(makeFolder(), 'nhap')]
    const first = await importAll(source, out)
    const second = await importAll(source, out)
    expect(second.files).toEqual(first.files)
    expect(second.progress).toEqual(['2/3/2', '3/3/2'])
  })

  test('drafts a changed source beside what editors may have worked in', async () => {
    const [source, out] = [makeFolder(few), join(makeFolder(), 'nhap')]
    await importAll(source, out)
    addFiles(out, { 'khong-ro-nam/a/items/a.md': 'của biên tập viên' })
    addFiles(source, { 'a.txt': 'một hai' })
    const { files } = await importAll(source, out)
    expect(drafts(out)).toEqual({
      'khong-ro-nam/a/items/a.md': 'của biên tập viên',
      [`khong-ro-nam/a-${files[0]!.sha256.slice(0, 8)}/items/a.md`]: 'một hai null',
      'khong-ro-nam/b/items/a.md': 'hai null',
    })
  })

  test('with other options begins anew', async () => {
    const [source, out] = [makeFolder(few), join(makeFolder(), 'nhap')]
    await importAll(source, out)
    expect((await importAll(source, out, { options: { whole: true } })).progress[0]).toBe('0/3/0')
  })

  test('reads a journal that was cut off in a line', async () => {
    const [source, out] = [makeFolder(few), join(makeFolder(), 'nhap')]
    await importAll(source, out)
    appendFileSync(join(out, '.bantin-import.jsonl'), '{"source":"b.t')
    const again = await importAll(source, out)
    expect([again.progress[0], (await importAll(source, out)).progress[0]]).toEqual(['2/3/2', '2/3/2'])
  })
})

test('one thread and two make the same', async () => {
  const source = makeFolder(
    Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i % 7}/bai ${i}.txt`, i % 5 === 0 ? `number ${i}` : `chữ ${i % 11}`])),
  )
  const outs = [join(makeFolder(), 'mot'), join(makeFolder(), 'hai')] as const
  const one = await importAll(source, outs[0], { workers: 1 })
  const two = await importAll(source, outs[1], { workers: 2 })
  expect(two.files).toEqual(one.files)
  expect(drafts(outs[1])).toEqual(drafts(outs[0]))
})

test('an import that is killed again and again ends as one that was not', { timeout: 120_000 }, async () => {
  const source = makeFolder()
  for (let i = 0; i < 60; i++) writeFileSync(join(source, `bai ${i}.txt`), `chữ ${i} ${'dài '.repeat(i * 50)}`)
  const [whole, killed] = [join(makeFolder(), 'mot'), join(makeFolder(), 'hai')]
  const expected = await importAll(source, whole)
  for (let i = 0; i < 20; i++) {
    const child = start(source, killed, 2, null)
    setTimeout(() => child.kill('SIGKILL'), 60 + i * 9)
    await once(child, 'close')
  }
  const { files } = await importAll(source, killed)
  expect(files).toEqual(expected.files)
  expect(drafts(killed)).toEqual(drafts(whole))
  expect(readdirSync(killed).sort()).toEqual(['.bantin-import.jsonl', 'khong-ro-nam'])
})
