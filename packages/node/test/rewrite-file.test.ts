import { chmodSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rewriteFile } from '@bantin/node'
import { expect, test } from 'vitest'

const OLD = Buffer.from('cũ')

function fileWith(bytes: Buffer): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-rewrite-'))
  const path = join(folder, 'a.md')
  writeFileSync(path, bytes)
  return { folder, path }
}

test('a file gets its new text and keeps its mode', async () => {
  const { folder, path } = fileWith(OLD)
  chmodSync(path, 0o600)
  expect(await rewriteFile(path, { from: OLD, to: 'mới' })).toBe(true)
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777, readdirSync(folder)]).toEqual(['mới', 0o600, ['a.md']])
})

test('a file that was saved meanwhile stays as it was saved', async () => {
  const { folder, path } = fileWith(Buffer.from('đã lưu'))
  expect(await rewriteFile(path, { from: OLD, to: 'mới' })).toBe(false)
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['đã lưu', ['a.md']])
})

test('behind a link the file is changed, not the link', async () => {
  const { folder, path } = fileWith(OLD)
  const link = join(folder, 'b.md')
  symlinkSync(path, link)
  expect(await rewriteFile(link, { from: OLD, to: 'mới' })).toBe(true)
  expect(readFileSync(path, 'utf8')).toBe('mới')
})

test('a file that is gone is an error of the system', async () => {
  await expect(rewriteFile(join(tmpdir(), 'khong-co', 'a.md'), { from: OLD, to: 'mới' })).rejects.toThrow('ENOENT')
})
