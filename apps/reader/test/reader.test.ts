import { cpSync, globSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from 'bantin'
import { expect, onTestFinished, test } from 'vitest'

const APP = fileURLToPath(new URL('..', import.meta.url))
const OURS = ['*.{json,ts,css,md}', 'bulletin/**/*.{yaml,md}', '.github/**/*.yml', 'test/*.ts']

test('the sample builds without a finding, and wears the theme', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bantin-reader-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(join(APP, 'bulletin'), join(folder, 'bulletin'), { recursive: true })
  // The configuration stays where its packages are
  const told: string[] = []
  const output = { write: (text: string) => told.push(text) }
  const code = await run(['site', join(folder, 'bulletin'), '--out', join(folder, 'dist'), '--json'], {
    ...{ cwd: APP, env: {}, stdout: output, stderr: output, signal: new AbortController().signal, today: () => '2026-11-26' },
  })
  const { built, diagnostics } = JSON.parse(told.join('')) as { built: string[]; diagnostics: unknown[] }
  expect([code, built, diagnostics]).toEqual([0, ['an-phuoc-2026-11', 'an-phuoc-2026-10'], []])
  const page = (path: string): string => readFileSync(join(folder, 'dist', path), 'utf8')
  expect(page('theme.css')).toBe(readFileSync(join(APP, 'theme.css'), 'utf8'))
  expect(page('about.html')).toContain('Trang này không ghi lại ai đọc gì.')
  const corrected = page('issues/an-phuoc-2026-10/web/lich-cat-nuoc.html')
  expect(corrected).toContain('../../an-phuoc-2026-11/web/dinh-danh.html')
  const forms = globSync('dist/issues/an-phuoc-2026-11/*.{pdf,epub,html}', { cwd: folder }).map((path) => basename(path))
  expect(forms.sort()).toEqual(['an-phuoc-2026-11-booklet.pdf', 'an-phuoc-2026-11.epub', 'an-phuoc-2026-11.html', 'an-phuoc-2026-11.pdf'])
})

test('the app stays thin', () => {
  const files = OURS.flatMap((pattern) => globSync(pattern, { cwd: APP }))
  const lines = files.map((file) => readFileSync(join(APP, file), 'utf8').split('\n').length)
  expect(lines.reduce((sum, one) => sum + one, 0)).toBeLessThan(600)
})

test('the readme gives a copy a version of every package that it needs', () => {
  const { dependencies } = JSON.parse(readFileSync(join(APP, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
  const named = [...readFileSync(join(APP, 'README.md'), 'utf8').matchAll(/"dependencies\[(.+?)\]=latest"/g)].map(([, name]) => name)
  expect(named.sort()).toEqual(Object.keys(dependencies).sort())
})
