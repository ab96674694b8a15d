import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { formatDiagnostics } from '@bantin/diagnostics'
import { publish, readOutput } from '@bantin/publish'
import { expect, test } from 'vitest'
import { addFiles, makeFolder, sha256, withManifest } from './site.ts'

const SITE = withManifest({ 'index.html': 'Trang đầu', 'a.html': 'a' })
const issue = (audience: string, files: Readonly<Record<string, string>> = { 'web/index.html': 'Số 12' }): Record<string, string> =>
  Object.fromEntries(Object.entries(withManifest(files, audience)).map(([path, text]) => [`issues/so-12/${path}`, text]))
const lists = (path: string, text = ''): Record<string, string> => ({
  'manifest.json': JSON.stringify({
    bantin: 1,
    audience: 'public',
    artifacts: [{ path, mediaType: 'text/html', bytes: Buffer.byteLength(text), sha256: sha256(text) }],
  }),
})

test('an output, a site of several, and the signature beside a manifest', async () => {
  const folder = makeFolder({
    ...SITE,
    ...issue('public'),
    'manifest.sig.json': '{}',
    'issues/so-12/manifest.sig.json': '{}',
    '.DS_Store': 'x',
  })
  const { files, diagnostics } = await readOutput(folder)
  expect([files.map(({ path }) => path), diagnostics]).toEqual([
    [
      'a.html',
      'index.html',
      'issues/so-12/manifest.json',
      'issues/so-12/manifest.sig.json',
      'issues/so-12/web/index.html',
      'manifest.json',
      'manifest.sig.json',
    ],
    [],
  ])
})

test('a whole site, whose list is site.json', async () => {
  const { 'manifest.json': list = '', ...pages } = withManifest({ 'index.html': 'Trang đầu', 'issues/so-12/index.html': 'Số 12' })
  const { files, diagnostics } = await readOutput(makeFolder({ ...pages, 'site.json': list, ...issue('public') }))
  expect([files.map(({ path }) => path), diagnostics]).toEqual([
    ['index.html', 'issues/so-12/index.html', 'issues/so-12/manifest.json', 'issues/so-12/web/index.html', 'site.json'],
    [],
  ])
})

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['an internal site', { 'site.json': withManifest({}, 'internal')['manifest.json'] ?? '' }, ['publish/internal']],
  ['an empty folder', {}, ['publish/no-output']],
  ['a manifest of a web app', { 'manifest.json': '{"name":"x"}' }, ['publish/no-output']],
  ['a manifest that is no JSON', { 'manifest.json': '{' }, ['publish/no-output']],
  ['issues without a page of their own', issue('public'), ['publish/no-output']],
  ['an internal output', withManifest({ 'index.html': 'x' }, 'internal'), ['publish/internal']],
  ['an audience that is not known', withManifest({ 'index.html': 'x' }, 'Public'), ['publish/internal']],
  ['one internal issue in a public site', { ...SITE, ...issue('internal') }, ['publish/internal']],
  ['a file that is not listed', { ...SITE, 'ghi-chu.txt': 'x' }, ['publish/foreign-files']],
  ['a hidden file', { ...SITE, '.env': 'x' }, ['publish/foreign-files']],
  ['a hidden folder', { ...SITE, '.git/config': 'x' }, ['publish/foreign-files']],
  ['drafts', { ...SITE, 'imports/bai.md': 'x' }, ['publish/foreign-files']],
  ['a file that was changed, of the same size', { ...SITE, 'a.html': 'b' }, ['publish/altered']],
  ['a file that is missing', Object.fromEntries(Object.entries(SITE).filter(([path]) => path !== 'a.html')), ['publish/altered']],
  ['an issue that was changed', { ...SITE, ...issue('public'), 'issues/so-12/web/index.html': 'khác' }, ['publish/altered']],
  ['a listed path outside', lists('../a.html'), ['publish/unsafe-path']],
  ['an absolute one', lists('/etc/passwd'), ['publish/unsafe-path']],
  ['a drive', lists('C:/a.html'), ['publish/unsafe-path']],
  ['a backslash', lists('a\\b.html'), ['publish/unsafe-path']],
  ['a listed hidden file', { ...lists('.env'), '.env': '' }, ['publish/unsafe-path']],
  ['a listed source', { ...lists('issue.yaml'), 'issue.yaml': '' }, ['publish/unsafe-path']],
  ['a listed draft', { ...lists('imports/a.html'), 'imports/a.html': '' }, ['publish/unsafe-path']],
])('%s is not published', async (_, content, rules) => {
  const folder = makeFolder(content)
  const target = makeFolder()
  const { files, diagnostics } = await readOutput(folder)
  expect([files, diagnostics.map(({ ruleId }) => ruleId)]).toEqual([[], rules])
  expect(await publish(folder, target, { overwrite: true })).toMatchObject({ done: false, added: [] })
  expect((await readOutput(target)).diagnostics.map(({ ruleId }) => ruleId)).toEqual(['publish/no-output'])
})

test('a link is not followed', async () => {
  const folder = makeFolder(SITE)
  symlinkSync('/etc', join(folder, 'etc'))
  expect((await readOutput(folder)).diagnostics.map(({ ruleId }) => ruleId)).toEqual(['publish/foreign-files'])
})

test('an internal output goes to an internal target, when told', async () => {
  const { files } = await readOutput(makeFolder({ ...SITE, ...issue('internal') }), { internal: true })
  expect(files).toHaveLength(5)
})

test('the whole texts, in both languages', async () => {
  const folders = [
    makeFolder({ ...SITE, ...issue('internal') }),
    makeFolder({ ...SITE, ...Object.fromEntries(['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => [`${name}.txt`, ''])) }),
    makeFolder({ ...SITE, 'a.html': 'b' }),
    makeFolder(lists('imports/a.html')),
    makeFolder(),
    '/khong/co',
  ]
  addFiles(folders[4]!, { 'x.txt': '' })
  const found = (await Promise.all(folders.map((folder) => readOutput(folder, { name: 'dist' })))).flatMap(({ diagnostics }) => diagnostics)
  expect(formatDiagnostics(found, { language: 'vi', colour: false })).toMatchInlineSnapshot(`
    "lỗi  Tệp trong “dist” thiếu hoặc đã bị sửa sau khi xuất bản: a.html.
      publish/altered · Chạy lại “bantin build”.

    lỗi  Trong “dist” có tệp không phải do Bantin ghi: b.txt, c.txt, d.txt, e.txt, f.txt và 2 tệp khác.
      publish/foreign-files · Chuyển các tệp ấy đi nơi khác, hoặc chạy lại “bantin build”.

    lỗi  Kết quả trong “dist” không dành cho công chúng (issues/so-12/manifest.json): không đăng.
      publish/internal · Nếu nơi đăng chỉ người trong nội bộ đọc được, thêm --internal. Nếu không, xuất bản lại cho công chúng.

    lỗi  Thư mục “dist” không phải kết quả của Bantin: thiếu manifest.json.
      publish/no-output · Chạy “bantin build” trước, rồi nêu thư mục mà lệnh ấy đã ghi.

    lỗi  Không có thư mục kết quả “dist”.
      publish/no-output · Chạy “bantin build” trước, rồi nêu thư mục mà lệnh ấy đã ghi.

    lỗi  Không đăng "imports/a.html": đường dẫn ấy là bản thảo hay tệp nguồn.
      publish/unsafe-path · Chạy lại “bantin build”; đừng sửa manifest.json.

    6 lỗi"
  `)
  expect(formatDiagnostics(found, { language: 'en', colour: false })).toMatchInlineSnapshot(`
    "error  Files in “dist” are missing or were changed after the build: a.html.
      publish/altered · Run “bantin build” again.

    error  “dist” holds files that Bantin did not write: b.txt, c.txt, d.txt, e.txt, f.txt and 2 more.
      publish/foreign-files · Move them elsewhere, or run “bantin build” again.

    error  The output in “dist” is not for the public (issues/so-12/manifest.json): it is not published.
      publish/internal · If only internal readers can reach the target, add --internal. Otherwise build the issue for the public.

    error  The folder “dist” is no output of Bantin: it has no manifest.json.
      publish/no-output · Run “bantin build” first, and name the folder that it wrote.

    error  There is no output folder “dist”.
      publish/no-output · Run “bantin build” first, and name the folder that it wrote.

    error  "imports/a.html" is not published: it is a source or an imported draft.
      publish/unsafe-path · Run “bantin build” again; do not edit manifest.json.

    6 errors"
  `)
})
