import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { read } from './support/read.ts'
import { summary } from './support/summary.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'from-html-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const missing = ['pandoc', 'soffice'].filter((name) => spawnSync(name, ['--version']).error)
for (const name of missing) console.log(`skipped: ${name} is not installed`)
const needs = (...names: string[]) => test.skipIf(names.some((name) => missing.includes(name)))

const run = (command: string, ...args: string[]) => {
  const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

const SOURCE = `# Lịch tiêm phòng cho đàn bò

Tổ thú y tiêm **miễn phí** tại nhà văn hóa[^a], bò dưới *sáu tháng* tiêm sau.

1. Đưa bò đến trước bảy giờ.
2. Mang sổ theo dõi.
   a. Sổ mới phát tại chỗ.

| Thôn | Ngày |
|------|-----:|
| Trên | 4    |

> Tiêm sớm, đỡ lo.

[^a]: Nhà văn hóa thôn Trên.
`
writeFileSync(path.join(folder, 'bo.md'), SOURCE)

needs('pandoc')('a page of Pandoc', async () => {
  run('pandoc', '-s', '--metadata', 'title=Bò', '--metadata', 'lang=vi', 'bo.md', '-o', 'bo.html')
  const { manuscript, diagnostics } = await read(readFileSync(path.join(folder, 'bo.html')))
  expect(summary(manuscript)).toEqual([
    'p heading1 center ‹Bò›',
    'p heading1 ‹Lịch tiêm phòng cho đàn bò›',
    'p ‹Tổ thú y tiêm ›{bold}‹miễn phí›‹ tại nhà văn hóa›(^n1)‹, bò dưới ›{italic}‹sáu tháng›‹ tiêm sau.›',
    'p [1.0 n1 "1."] ‹Đưa bò đến trước bảy giờ.›',
    'p [1.0 n2 "2."] ‹Mang sổ theo dõi.›',
    'p [1.1 n1 "a."] ‹Sổ mới phát tại chỗ.›',
    'row head | th p ‹Thôn› | th end p end ‹Ngày›',
    'row | p ‹Trên› | end p end ‹4›',
    'p quote ‹Tiêm sớm, đỡ lo.›',
    '^n1 p ‹Nhà văn hóa thôn Trên.›',
  ])
  expect(diagnostics).toEqual([])
})

/** What a summary says beside font, size and alignment, which are the program's own choice. */
const plain = (line: string) =>
  line
    .replace(/\{[^}]*\}/g, (look) => (/\b(?:bold|italic)\b/.exec(look) ? `{${/\b(?:bold|italic)\b/.exec(look)?.[0]}}` : ''))
    .replace(/\b(?:start|end|center) |\+[\d.]+ /g, '')

needs('pandoc', 'soffice')(
  'a page of LibreOffice',
  async () => {
    run('pandoc', 'bo.md', '-o', 'bo.docx')
    run('soffice', `-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'html', '--outdir', 'lo', 'bo.docx')
    const { manuscript, diagnostics } = await read(readFileSync(path.join(folder, 'lo/bo.html')))
    expect(summary(manuscript).map(plain)).toEqual([
      'p heading1 {bold}‹Lịch tiêm phòng cho đàn bò›',
      'p ‹Tổ thú y tiêm ›{bold}‹miễn phí›‹ tại nhà văn hóa›(^n1)‹, bò dưới ›{italic}‹sáu tháng›‹ tiêm sau.›',
      'p [1.0 n1 "1."] ‹Đưa bò đến trước bảy giờ.›',
      'p [1.0 n2 "2."] ‹Mang sổ theo dõi.›',
      'p [1.1 n1 "a."] ‹Sổ mới phát tại chỗ.›',
      'row head | p ‹Thôn› | p ‹Ngày›',
      'row | p ‹Trên› | p ‹4›',
      'p ‹Tiêm sớm, đỡ lo.›',
      '^n1 p ‹Nhà văn hóa thôn Trên.›',
    ])
    expect(diagnostics).toEqual([])
  },
  120_000,
)
