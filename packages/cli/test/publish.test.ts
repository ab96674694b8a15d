import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bantin, filesIn, makeFolder } from './bantin.ts'

/** A bulletin with one issue that has been built. */
function makeBuilt(pages: Readonly<Record<string, string>>, audience = 'public'): string {
  const artifacts = Object.entries(pages).map(([path, text]) => ({
    path,
    form: 'html',
    mediaType: 'text/html',
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }))
  const files = { ...pages, 'manifest.json': JSON.stringify({ bantin: 1, audience, artifacts }) }
  return makeFolder({
    'bulletin.yaml': 'schema: 1\n',
    'issues/2026-11/issue.yaml': 'number: 12\n',
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`dist/2026-11/${path}`, text])),
  })
}

const PAGES = { 'web/index.html': '<p>Mục lục</p>', 'web/lua.html': '<p>Lịch gieo sạ</p>' }

describe('bantin publish', () => {
  test('the newest issue, to a folder; then again', async () => {
    const folder = makeBuilt(PAGES)
    const first = await bantin(folder, ['publish', '--to', 'www'])
    expect(first).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "… kiểm tra kết quả
      … so với nơi đăng
      … gửi (3 tệp)
      ",
        "stdout": "Đã đăng dist/2026-11 lên www:
        3 tệp mới, 0 tệp thay đổi (0,4 KB); 0 tệp giữ nguyên; xóa 0 tệp
      ",
      }
    `)
    expect(filesIn(join(folder, 'www'))).toEqual(['.bantin-publish.json', 'manifest.json', 'web/index.html', 'web/lua.html'])
    expect((await bantin(folder, ['publish', 'dist/2026-11', '--to', 'www', '--lang', 'en'])).stdout).toMatchInlineSnapshot(`
      "Published dist/2026-11 to www:
        0 new, 0 changed (0.0 kB); 3 unchanged; 0 files deleted
        nothing new to send
      "
    `)
  })

  test('a dry run lists what would be done, and sends nothing', async () => {
    const folder = makeBuilt(PAGES)
    const { code, stdout } = await bantin(folder, ['publish', '--to', 'www', '--dry-run', '--lang', 'en'])
    expect([code, existsSync(join(folder, 'www'))]).toEqual([0, false])
    expect(stdout).toMatchInlineSnapshot(`
      "Would publish dist/2026-11 to www:
        3 new, 0 changed (0.4 kB); 0 unchanged; 0 files deleted
        + manifest.json
        + web/index.html
        + web/lua.html
      Nothing was sent.
      "
    `)
  })

  test('a dry run before another output: what changes, what goes, what stays', async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`web/bai-${i + 10}.html`, String(i)]))
    const [one, two] = [makeBuilt({ ...PAGES, ...many }), makeBuilt({ ...PAGES, 'web/lua.html': '<p>Lịch thu hoạch</p>' })]
    const target = join(makeFolder(), 'www')
    await bantin(one, ['publish', '--to', target])
    const { stdout } = await bantin(two, ['publish', '--to', target, '--dry-run'])
    expect(stdout.replaceAll(target, 'www').replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, 'NGÀY')).toMatchInlineSnapshot(`
      "Sẽ đăng dist/2026-11 lên www:
        0 tệp mới, 2 tệp thay đổi (0,4 KB); 1 tệp giữ nguyên; xóa 0 tệp
        ~ manifest.json
        ~ web/lua.html
        … web/bai-10.html (giữ đến NGÀY)
        … web/bai-11.html (giữ đến NGÀY)
        … web/bai-12.html (giữ đến NGÀY)
        … web/bai-13.html (giữ đến NGÀY)
        … web/bai-14.html (giữ đến NGÀY)
        … web/bai-15.html (giữ đến NGÀY)
        … web/bai-16.html (giữ đến NGÀY)
        … web/bai-17.html (giữ đến NGÀY)
        … web/bai-18.html (giữ đến NGÀY)
        … web/bai-19.html (giữ đến NGÀY)
        và 2 tệp khác
      Chưa gửi gì.
      "
    `)
    expect(
      (await bantin(two, ['publish', '--to', target, '--prune', '--lang', 'en'])).stdout.replace(target, 'www'),
    ).toMatchInlineSnapshot(`
      "Published dist/2026-11 to www:
        0 new, 2 changed (0.4 kB); 1 unchanged; 12 files deleted
      "
    `)
  })

  test('--json', async () => {
    const folder = makeBuilt(PAGES)
    const { code, stdout, stderr } = await bantin(folder, ['publish', '--to', 'www', '--json', '--grace', '7d', '--jobs', '2'])
    expect([code, stderr, JSON.parse(stdout)]).toEqual([
      0,
      '',
      {
        version: 1,
        command: 'publish',
        reason: 'ok',
        exitCode: 0,
        folder: join('dist', '2026-11'),
        dryRun: false,
        done: true,
        target: 'www',
        added: ['manifest.json', 'web/index.html', 'web/lua.html'],
        changed: [],
        unchanged: [],
        removed: [],
        later: [],
        bytes: expect.any(Number),
        summary: { errors: 0, warnings: 0, notes: 0 },
        diagnostics: [],
      },
    ])
  })

  test('an internal issue is refused, unless the target is internal too', async () => {
    const folder = makeBuilt(PAGES, 'internal')
    const { code, stdout } = await bantin(folder, ['publish', '--to', 'www', '--quiet'])
    expect([code, existsSync(join(folder, 'www'))]).toEqual([1, false])
    expect(stdout).toMatchInlineSnapshot(`
      "lỗi  Kết quả trong “dist/2026-11” không dành cho công chúng (manifest.json): không đăng.
        publish/internal · Nếu nơi đăng chỉ người trong nội bộ đọc được, thêm --internal. Nếu không, xuất bản lại cho công chúng.

      1 lỗi
      "
    `)
    expect((await bantin(folder, ['publish', '--to', 'www', '--internal'])).code).toBe(0)
  })

  test('keys come from the environment only, and are not told', async () => {
    const folder = makeBuilt(PAGES)
    const without = await bantin(folder, ['publish', '--to', 's3://ban-tin/web', '--lang', 'en'])
    expect([without.code, without.stdout]).toMatchInlineSnapshot(`
      [
        1,
        "error  The keys of the storage are missing: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY not set.
        publish/no-credentials · Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment (and AWS_SESSION_TOKEN, AWS_REGION where needed).

      1 error

      Nothing was sent.
      ",
      ]
    `)
    const env = { AWS_ACCESS_KEY_ID: 'TEN-KHOA', AWS_SECRET_ACCESS_KEY: 'KHOA-BI-MAT', LANG: 'en' }
    const wrong = await bantin(folder, ['publish', '--to', 's3://ban-tin/web', '--endpoint', 'ftp://x'], { env })
    expect(wrong.code).toBe(1)
    expect(wrong.stdout + wrong.stderr).not.toMatch(/TEN-KHOA|KHOA-BI-MAT/)
  })

  test.each<[string, readonly string[], string]>([
    ['no target', [], 'bantin: The option --to is needed.\n'],
    ['a grace', ['--to', 'www', '--grace', 'week'], 'bantin: The option --grace does not take “week”. Allowed: 30m, 12h, 7d.\n'],
    ['an endpoint', ['--to', 'www', '--endpoint', 'https://x'], 'bantin: The option --endpoint goes with --to s3://… only.\n'],
    ['jobs', ['--to', 'www', '--jobs', '0'], 'bantin: The option --jobs does not take “0”. Allowed: 1–64.\n'],
  ])('a wrong command line: %s', async (_, argv, problem) => {
    expect(await bantin(makeBuilt(PAGES), ['publish', ...argv, '--lang', 'en'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `${problem}“bantin --help” tells how to use it.\n`,
    })
  })

  test('an interruption', async () => {
    const { code, stderr } = await bantin(makeBuilt(PAGES), ['publish', '--to', 'www', '--lang', 'en'], { signal: AbortSignal.abort() })
    expect([code, stderr.split('\n').at(-2)]).toEqual([130, 'Stopped.'])
  })
})
