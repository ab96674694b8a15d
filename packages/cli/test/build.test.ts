import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addFiles, bantin, edit, filesIn, makeCommune, makeFolder, snapshotOf } from './bantin.ts'

const ITEM = 'issues/2026-11/items/lua-thu-dong.md'

describe('a build', () => {
  test('writes every form with its manifest, and tells what and where', async () => {
    const folder = makeCommune()
    const { code, stdout, stderr } = await bantin(folder, ['build'])
    expect(code).toBe(0)
    expect(stderr).toBe(
      '… đọc tệp\n… kiểm tra và dựng bài (10 tệp)\n… xuất dạng pdf\n… xuất dạng html\n… ghi kết quả (N tệp)\n'.replace(
        'N',
        String(filesIn(join(folder, 'dist/2026-11')).length),
      ),
    )
    expect(stdout.replace(/[\d,]+ (?:KB|MB|tệp|trang)/g, (fact) => fact.replace(/[\d,]+/, 'N'))).toBe(
      `Đã xuất bản “Bản tin xã Đồi Thông” (issues/2026-11) vào dist/2026-11:
  web/                     N tệp, N KB
  doi-thong-2026-11.html   N KB
  doi-thong-2026-11.pdf    N trang, N KB
  manifest.json            N KB
`.replaceAll(/^( {2}\S+) +/gm, (_, name: string) => `${name.padEnd('  doi-thong-2026-11.html'.length)}  `),
    )
    const manifest = JSON.parse(readFileSync(join(folder, 'dist/2026-11/manifest.json'), 'utf8')) as {
      artifacts: { path: string; sha256: string }[]
    }
    for (const { path, sha256 } of manifest.artifacts) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, 'dist/2026-11', path)))
          .digest('hex'),
      ).toBe(sha256)
    }
    expect(filesIn(join(folder, 'dist/2026-11'))).toEqual([...manifest.artifacts.map(({ path }) => path), 'manifest.json'].sort())
  })

  test('the same bytes again, elsewhere, from another folder', async () => {
    const [one, two] = [makeCommune(), makeCommune()]
    await bantin(one, ['build'])
    const first = snapshotOf(join(one, 'dist/2026-11'))
    await bantin(one, ['build'])
    expect(snapshotOf(join(one, 'dist/2026-11'))).toEqual(first)
    const out = makeFolder()
    await bantin(join(two, 'issues/2026-11/items'), ['build', '--out', join(out, 'x')])
    expect(snapshotOf(join(out, 'x'))).toEqual(first)
  })

  test('of one form: exactly that', async () => {
    const folder = makeCommune()
    await bantin(folder, ['build', '--to', 'html'])
    expect(filesIn(join(folder, 'dist/2026-11')).some((path) => path.endsWith('.pdf'))).toBe(false)
    await bantin(folder, ['build', '-t', 'pdf'])
    expect(filesIn(join(folder, 'dist/2026-11'))).toEqual(['doi-thong-2026-11.pdf', 'manifest.json'])
  })

  test('for programs', async () => {
    const folder = makeCommune()
    const { stdout, stderr } = await bantin(folder, ['build', '--to', 'pdf', '--json'])
    const bytes = readFileSync(join(folder, 'dist/2026-11/doi-thong-2026-11.pdf'))
    const report = JSON.parse(stdout) as { artifacts: unknown[] }
    expect(stderr).toBe('')
    expect(report).toMatchObject({
      version: 1,
      command: 'build',
      reason: 'ok',
      exitCode: 0,
      issue: 'issues/2026-11/issue.yaml',
      folder: join(folder, 'dist/2026-11'),
    })
    expect(report.artifacts[0]).toEqual({
      path: 'doi-thong-2026-11.pdf',
      mediaType: 'application/pdf',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      pages: expect.any(Number),
    })
  })
})

describe('nothing is written and the older output is untouched', () => {
  test('when the issue has an error', async () => {
    const folder = makeCommune()
    await bantin(folder, ['build', '--to', 'html'])
    const before = snapshotOf(join(folder, 'dist'))
    edit(join(folder, ITEM), 'title:', 'tilte:')
    const { code, stdout } = await bantin(folder, ['build'])
    expect([code, stdout.trimEnd().split('\n').at(-1)]).toEqual([1, 'Chưa ghi gì; kết quả cũ, nếu có, còn nguyên.'])
    expect(snapshotOf(join(folder, 'dist'))).toEqual(before)
  })

  test('when the folder is somebody else’s', async () => {
    const folder = makeCommune()
    addFiles(folder, { 'luan-van/chuong-1.docx': 'mine' })
    expect(await bantin(folder, ['build', '--to', 'html', '-q', '--out', 'luan-van'])).toEqual({
      code: 1,
      stdout:
        'lỗi  Thư mục “luan-van” có sẵn tệp mà không phải do Bantin ghi.\n  output/foreign-folder · Chọn một thư mục trống hoặc chưa có.\n\n1 lỗi\n',
      stderr: '',
    })
    expect(filesIn(join(folder, 'luan-van'))).toEqual(['chuong-1.docx'])
    expect((await bantin(folder, ['build', '--to', 'html', '--out', '.'])).code).toBe(1)
  })

  test('when a form is not there', async () => {
    const folder = makeCommune()
    expect(await bantin(folder, ['build', '--to', 'html,pdff', '-q'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'bantin: Không có dạng xuất bản “pdff”. Có phải “pdf”? Các dạng: html, pdf, epub, docx, email, text, speech, feed, exchange.\nGõ “bantin --help” để xem cách dùng.\n',
    })
    expect(existsSync(join(folder, 'dist'))).toBe(false)
  })

  test('when the user interrupts', async () => {
    const folder = makeCommune()
    const interrupt = new AbortController()
    const stop = { write: (text: string) => text.includes('xuất dạng') && interrupt.abort() }
    expect(await bantin(folder, ['build', '--to', 'html'], { signal: interrupt.signal, stderr: stop })).toMatchObject({
      code: 130,
      stdout: '',
    })
    expect(existsSync(join(folder, 'dist'))).toBe(false)
  })
})
