import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { run } from 'bantin'
import { describe, expect, test } from 'vitest'
import { addFiles, bantin, edit, environmentIn, filesIn, makeCommune, makeFolder, snapshotOf } from './bantin.ts'

/** The web pages alone: what the command does is the same for all forms. */
const FORMS = (more = ''): Record<string, string> => ({
  'bantin.config.mjs': `import { html } from '${new URL('../../to-html/src/index.ts', import.meta.url).href}'
export default { forms: [html({ singleFile: false })]${more} }\n`,
})

/** A bulletin with a second, internal issue, and a place where it is kept what was built. */
function makeBulletin(more = '') {
  const folder = makeCommune()
  addFiles(folder, {
    ...FORMS(more),
    'issues/noi-bo/issue.yaml':
      'schema: 1\nid: noi-bo\nnumber: 19\nperiod: "2026-12"\ndate: "2026-12-05"\naudience: internal\nitems: [{ item: truc, section: viec-trong-xa }]\n',
    'issues/noi-bo/items/truc.md': '---\ntitle: Lịch trực zuoixk\n---\n\nPhân công trực.\n',
  })
  return { folder, env: { BANTIN_CACHE: makeFolder() } }
}

const ITEM = 'issues/2026-11/items/lua-thu-dong.md'

describe('bantin site', () => {
  test('the whole site; then again, with what changed', async () => {
    const { folder, env } = makeBulletin()
    const first = await bantin(folder, ['site'], { env })
    expect({ ...first, stdout: first.stdout.replace(/\d+ tệp, [\d,]+ \w+/, 'N tệp, N') }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "… xem những gì đã thay đổi
      … dựng các số (0/1)
      … dựng các trang chung
      … ghi trang
      ",
        "stdout": "cảnh báo  Bài “doi-thong-2026-11/lich-tiem-chung-cuoi-nam” đính chính số “doi-thong-2026-10” không có trong kho lưu trữ.
        archive/unknown-issue-corrected · Sửa mã số báo ở “of.issue”, hoặc đưa số báo cũ vào kho lưu trữ.

      ghi chú  Để ngoài trang công khai 1 số lưu hành nội bộ.
        site/internal-left-out · Cần trang cho người đọc nội bộ thì chạy: bantin site --audience internal

      1 cảnh báo, 1 ghi chú

      Đã dựng trang vào dist/site:
        1 số dựng mới, 0 số giữ nguyên; N tệp, N
      Mở dist/site/index.html để xem. Đăng: bantin publish dist/site --to <nơi đăng>
      ",
      }
    `)
    expect(readdirSync(join(folder, 'dist/site'))).toEqual(expect.arrayContaining(['index.html', 'issues', 'search.html', 'site.json']))
    edit(join(folder, ITEM), 'Lúa thu đông', 'Lúa mùa')
    const second = await bantin(folder, ['site', '.', '--lang', 'en'], { env })
    expect(second.stdout.replace(/[\d,]+ files, [\d.]+ \w+/, 'N files, N')).toMatchInlineSnapshot(`
      "warning  “doi-thong-2026-11/lich-tiem-chung-cuoi-nam” corrects the issue “doi-thong-2026-10”, which the archive does not have.
        archive/unknown-issue-corrected · Correct the id at “of.issue”, or add the older issue to the archive.

      note  1 internal issue is left out of the public site.
        site/internal-left-out · For a site for internal readers, run: bantin site --audience internal

      1 warning, 1 note

      Built the site in dist/site:
        1 issue built, 0 kept; N files, N
      Open dist/site/index.html to see it. To publish: bantin publish dist/site --to <target>
      "
    `)
  })

  test('--json', async () => {
    const { folder, env } = makeBulletin()
    const { stdout, stderr, code } = await bantin(folder, ['site', '--json'], { env })
    const { files, bytes, built, kept, audience, written, reason, folder: out } = JSON.parse(stdout)
    expect([code, stderr, reason, audience, written, built.length, kept, out]).toEqual([
      ...[0, '', 'ok', 'public', true, 1, []],
      join(folder, 'dist/site'),
    ])
    expect(files).toBe(filesIn(join(folder, 'dist/site')).length)
    expect(bytes).toBeGreaterThan(10_000)
  })

  test('the internal site has a folder of its own', async () => {
    const { folder, env } = makeBulletin()
    await bantin(folder, ['site', '-q'], { env })
    const { code, stdout } = await bantin(folder, ['site', '--audience', 'internal', '--lang', 'en'], { env })
    expect([code, stdout.replace(/[\d,]+ files, [\d.]+ \w+/, 'N files, N')]).toMatchInlineSnapshot(`
      [
        0,
        "warning  “doi-thong-2026-11/lich-tiem-chung-cuoi-nam” corrects the issue “doi-thong-2026-10”, which the archive does not have.
        archive/unknown-issue-corrected · Correct the id at “of.issue”, or add the older issue to the archive.

      bulletin.yaml:23:14  warning  The licence 58/GP-STT does not cover the audience “internal” (only: public).
        rules/licence-audience · Correct the issue’s “audience”, or apply for a licence that covers it.
        Source: Luật Báo chí số 126/2025/QH15, quy định về bản tin · not verified

      issues/noi-bo/issue.yaml:1:1  warning  The imprint lacks the periodicity.
        rules/imprint-field-missing · Add “imprint.periodicity”.
        Source: Luật Báo chí số 126/2025/QH15, quy định về bản tin · not verified

      issues/noi-bo/issue.yaml:1:1  warning  The imprint lacks the printer.
        rules/imprint-field-missing · Add “imprint.printer”.
        Source: Luật Báo chí số 126/2025/QH15, quy định về bản tin · not verified

      issues/noi-bo/issue.yaml:1:1  warning  The imprint lacks the quantity printed.
        rules/imprint-field-missing · Add “imprint.quantity”.
        Source: Luật Báo chí số 126/2025/QH15, quy định về bản tin · not verified

      issues/noi-bo/issue.yaml:1:1  warning  The imprint lacks who is responsible for publication.
        rules/imprint-field-missing · Add “imprint.responsible”.
        Source: Luật Báo chí số 126/2025/QH15, quy định về bản tin · not verified

      6 warnings

      Built the site in dist/site-internal:
        2 issues built, 0 kept; N files, N
      Open dist/site-internal/index.html to see it. To publish: bantin publish dist/site-internal --to <target> --internal (read README.txt first)
      ",
      ]
    `)
    const planted = (site: string) => Object.values(snapshotOf(join(folder, 'dist', site))).some((one) => atob(one).includes('zuoixk'))
    expect([planted('site'), planted('site-internal')]).toEqual([false, true])
    const refused = await bantin(folder, ['site', '--audience', 'internal', '--out', 'dist/site', '--lang', 'en'], { env })
    expect([refused.code, refused.stdout]).toMatchInlineSnapshot(`
      [
        1,
        "error  The folder “dist/site” holds the public site.
        site/other-audience · Choose another folder for this site (--out).

      1 error

      Nothing was written; an older output, if there is one, is untouched.
      ",
      ]
    `)
  })

  test('with errors nothing is written; --keep-going, --fresh', async () => {
    const { folder, env } = makeBulletin()
    await bantin(folder, ['site', '-q'], { env })
    const before = snapshotOf(join(folder, 'dist/site'))
    addFiles(folder, { [ITEM]: '---\ntitle: x\n---\n\n[^9]\n' })
    const { code, stdout } = await bantin(folder, ['site', '--lang', 'en'], { env })
    expect([code, stdout.includes('Nothing was written')]).toEqual([1, true])
    const going = await bantin(folder, ['site', '--keep-going', '--json'], { env })
    expect([going.code, JSON.parse(going.stdout).kept.length, snapshotOf(join(folder, 'dist/site'))]).toEqual([1, 1, before])
    rmSync(join(folder, 'issues/2026-11'), { recursive: true })
    expect((await bantin(folder, ['site', '-q'], { env })).code).toBe(1)
    const { folder: other, env: otherEnv } = makeBulletin()
    await bantin(other, ['site', '-q'], { env: otherEnv })
    const fresh = JSON.parse((await bantin(other, ['site', '--fresh', '--json'], { env: otherEnv })).stdout)
    expect([fresh.built.length, fresh.kept.length]).toEqual([1, 0])
  })

  test('--key signs what is built, and the list of keys is published', async () => {
    const { folder, env } = makeBulletin()
    const safe = makeFolder()
    await bantin(folder, ['keys', 'new', '--out', safe, '--date', '2026-01-05'])
    const key = join(safe, readdirSync(safe).find((name) => name.endsWith('.private.json')) ?? '')
    expect((await bantin(folder, ['site', '-q', '--key', key], { env })).code).toBe(0)
    const site = join(folder, 'dist/site')
    expect(readFileSync(join(site, 'keys.json'), 'utf8')).toBe(readFileSync(join(folder, 'keys.json'), 'utf8'))
    const [issue = ''] = readdirSync(join(site, 'issues'))
    expect(existsSync(join(site, 'issues', issue, 'manifest.sig.json'))).toBe(true)
    const page = join(site, 'issues', issue, 'web/index.html')
    expect((await bantin(folder, ['verify', page, '--lang', 'en'])).code).toBe(0)
    expect((await bantin(folder, ['publish', 'dist/site', '--to', 'www', '-q'])).code).toBe(0)
    expect(existsSync(join(folder, 'www/site.json'))).toBe(true)
  })

  test('settings of the site: a style sheet, and what is wrong with them', async () => {
    const { folder, env } = makeBulletin(", site: { theme: 'mau.css', about: ['Ra mỗi tháng.'] }")
    expect((await bantin(folder, ['site', '--lang', 'en'], { env })).stdout).toMatchInlineSnapshot(`
      "bantin.config.mjs  error  The file “mau.css” at “site.theme” in the configuration cannot be read.
        config/no-file · Correct the path; it counts from the folder of the configuration.

      1 error

      Nothing was written; an older output, if there is one, is untouched.
      "
    `)
    addFiles(folder, { 'mau.css': 'h1 { color: teal }' })
    expect((await bantin(folder, ['site', '-q'], { env })).code).toBe(0)
    expect(readFileSync(join(folder, 'dist/site/theme.css'), 'utf8')).toBe('h1 { color: teal }')
    const wrong = makeBulletin(", site: { themes: 'x', language: 'fr' }")
    expect((await bantin(wrong.folder, ['site', '--lang', 'en'], { env })).stdout).toMatchInlineSnapshot(`
      "bantin.config.mjs  error  The setting “site.language” is not valid: does not have the right form: “fr”.
        config/bad-site · Correct “site” in bantin.config.ts.

      bantin.config.mjs  error  The setting “site.themes” is not valid: there is no such option.
        config/bad-site · Correct “site” in bantin.config.ts.

      2 errors

      Nothing was written; an older output, if there is one, is untouched.
      "
    `)
  })

  test.each<[string, readonly string[], string]>([
    ['no bulletin', ['site'], 'bantin: No bulletin was found at “.”'],
    ['no folder', ['site', 'xa'], 'bantin: There is no folder “xa”'],
    ['an audience that is none', ['site', '--audience', 'all'], 'bantin: The option --audience does not take “all”'],
    ['a port for nothing', ['site', '--port', '80'], 'bantin: The option --port goes with --serve only.'],
  ])('%s', async (_, argv, told) => {
    const { code, stderr } = await bantin(makeFolder(), [...argv, '--lang', 'en'])
    expect([code, stderr.slice(0, told.length)]).toEqual([2, told])
  })

  test('--serve answers as a plain server would, until it is stopped', async () => {
    const { folder, env } = makeBulletin()
    const stop = new AbortController()
    const told: string[] = []
    const environment = environmentIn(folder, { env, signal: stop.signal, stdout: { write: (text) => told.push(text) } })
    const done = run(['site', '--serve', '--port', '0', '--lang', 'en'], environment)
    const url = await untilServed(told)
    const statuses = ['', 'archive', 'archive/', 'site.css', 'khong-co.html', '..%2f..%2fbulletin.yaml', '%ff'].map((path) =>
      statusOf(url + path),
    )
    expect(await Promise.all(statuses)).toEqual([200, 301, 200, 200, 404, 404, 404])
    expect(await statusOf(url, { host: 'evil.example' })).toBe(403)
    stop.abort()
    expect(await done).toBe(0)
  })
})

async function untilServed(told: readonly string[]): Promise<string> {
  for (;;) {
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(told.join(''))?.[0]
    if (url !== undefined) return url
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const statusOf = (url: string, headers: Readonly<Record<string, string>> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    }).on('error', reject)
  })
