import { offlineFiles, type StoredFile, webManifest } from '@bantin/offline'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BULLETIN } from './support/site.ts'

const stored = (path: string, bytes = 1000): StoredFile => ({
  path,
  bytes,
  sha256: Buffer.from(path.padEnd(32, '.')).toString('hex').slice(0, 64),
})
const text = (files: readonly { path: string; bytes: Uint8Array }[], path: string) =>
  new TextDecoder().decode(files.find((one) => one.path.replace(/[0-9a-f]{16}/, '…') === path)!.bytes)

interface Record_ {
  version: string
  shell: [string][]
  extra: [string][]
  newest?: string
  parts: Record<string, [string, number]>
}
const recordOf = (files: readonly { path: string; bytes: Uint8Array }[]): Record_ =>
  JSON.parse(/^self\.bantinSite = (.*)$/m.exec(text(files, 'sw.js'))![1]!)
const paths = (entries: readonly (readonly [string, ...unknown[]])[]) => entries.map(([path]) => path)

const SITE = [
  ...['index.html', 'offline.html', 'search.html', 'about.html', '404.html', 'verify.html', 'archive/index.html', 'archive/2026.html'],
  ...['site.css', 'theme.css', 'site.js', 'display.js', 'search.js', 'verify.js', 'site.json', 'feed.xml', 'keys.json'],
  ...['search/index.js', 'search/0123.js', 'verify/index.js', 'verify/check.js'],
  ...['manifest.json', 'manifest.sig.json', 'so-2.pdf', 'so-2.html', 'so-2.epub'].map((name) => `issues/so-2/${name}`),
  ...['index.html', 'gat.html', 'assets/style.01234567.css', 'assets/reader.01234567.js'].map((name) => `issues/so-2/web/${name}`),
  ...['480.aaaaaaaa.webp', '960.bbbbbbbb.webp', '1600.cccccccc.webp', '480.dddddddd.jpg', '960.eeeeeeee.jpg'].map(
    (name) => `issues/so-2/web/images/lua-${name}`,
  ),
  'issues/so-2.html',
  'issues/so-2_2.html',
  'issues/so-1.html',
  'issues/so-1/web/index.html',
  'issues/so-1/audio/gat.mp3',
].map((path) => stored(path))

const make = (files: readonly StoredFile[] = SITE, issues = ['so-2', 'so-1']) => offlineFiles({ bulletin: BULLETIN, files, issues })

test('what readers get at the first visit, what they get afterwards, and what they can keep', () => {
  const files = make()
  expect(files.map(({ path }) => path.replace(/[0-9a-f]{16}/, '…'))).toEqual([
    'icon.svg',
    'icon-192.png',
    'icon-512.png',
    'manifest.webmanifest',
    'offline/so-2.….json',
    'offline/so-1.….json',
    'offline/_search.….json',
    'sw.js',
  ])
  const { shell, extra, newest, parts } = recordOf(files)
  expect(paths(shell)).toEqual(['display.js', 'index.html', 'offline.html', 'site.css', 'site.js', 'theme.css'])
  expect(paths(extra)).toEqual([
    'about.html',
    'archive/index.html',
    'icon.svg',
    'manifest.webmanifest',
    'search.html',
    'search.js',
    'verify.html',
    'verify.js',
    'verify/check.js',
    'verify/index.js',
  ])
  expect([newest, Object.entries(parts).map(([id, [, bytes]]) => `${id} ${bytes}`)]).toEqual([
    'so-2',
    ['so-2 7000', 'so-1 2000', '_search 2000'],
  ])
  const list = JSON.parse(text(files, 'offline/so-2.….json'))
  expect(paths(list.files)).toEqual([
    'issues/so-2.html',
    'issues/so-2/web/assets/reader.01234567.js',
    'issues/so-2/web/assets/style.01234567.css',
    'issues/so-2/web/gat.html',
    'issues/so-2/web/index.html',
    'issues/so-2_2.html',
  ])
  // One variant is kept, the others are answered with it
  const kept = SITE.find(({ path }) => path.endsWith('lua-960.bbbbbbbb.webp'))!.sha256.slice(0, 32)
  expect(list.pictures.map(([path, , , standIn]: string[]) => [path!.replace(/.*\//, ''), standIn])).toEqual([
    ['lua-1600.cccccccc.webp', kept],
    ['lua-480.aaaaaaaa.webp', kept],
    ['lua-480.dddddddd.jpg', kept],
    ['lua-960.bbbbbbbb.webp', undefined],
    ['lua-960.eeeeeeee.jpg', kept],
  ])
})

test('a bulletin with icons of its own keeps them', () => {
  const files = make([...SITE, stored('icon-192.png'), stored('icon.svg')])
  expect(files.map(({ path }) => path).filter((path) => path.startsWith('icon'))).toEqual(['icon-512.png'])
})

test.each<[what: string, changed: string, isNew: boolean]>([
  ['a page of an issue', 'issues/so-1/web/index.html', true],
  ['the style', 'site.css', true],
  ['a print file', 'issues/so-2/so-2.pdf', false],
  ['a feed', 'feed.xml', false],
  ['a page that nobody keeps', 'archive/2026.html', false],
])('%s that changes makes a new version only where it is kept', (_what, changed, isNew) => {
  const other = SITE.map((file) => (file.path === changed ? { ...file, sha256: 'f'.repeat(64) } : file))
  expect(recordOf(make(other)).version !== recordOf(make()).version).toBe(isNew)
})

test('the same files in any order give the same bytes', () => {
  const known = make()
  fc.assert(
    fc.property(fc.shuffledSubarray(SITE, { minLength: SITE.length }), (files) => {
      expect(make(files)).toEqual(known)
    }),
    { numRuns: 30 },
  )
})

test('with 360 issues the service worker stays small', () => {
  const ids = Array.from({ length: 360 }, (_, i) => `doi-thong-${2026 - Math.floor(i / 12)}-${String(12 - (i % 12)).padStart(2, '0')}`)
  const files = ids.flatMap((id) => Array.from({ length: 25 }, (_, i) => stored(`issues/${id}/web/${i === 0 ? 'index' : `bai-${i}`}.html`)))
  const made = make([...SITE, ...files], ids)
  const sw = made.find(({ path }) => path === 'sw.js')!
  expect(sw.bytes.length).toBeLessThan(40_000)
})

test('the manifest of the app', () => {
  expect(webManifest({ bulletin: { ...BULLETIN, subtitle: 'Tin của xã' }, language: 'en' })).toMatchInlineSnapshot(`
    "{
      "name": "Bản tin Đồi Thông",
      "short_name": "Bản tin Đồi Thông",
      "description": "Tin của xã",
      "lang": "en",
      "dir": "ltr",
      "start_url": "./index.html",
      "scope": "./",
      "display": "standalone",
      "theme_color": "#1c6b57",
      "background_color": "#ffffff",
      "icons": [
        {
          "src": "icon.svg",
          "sizes": "any",
          "type": "image/svg+xml"
        },
        {
          "src": "icon-192.png",
          "sizes": "192x192",
          "type": "image/png",
          "purpose": "any"
        },
        {
          "src": "icon-192.png",
          "sizes": "192x192",
          "type": "image/png",
          "purpose": "maskable"
        },
        {
          "src": "icon-512.png",
          "sizes": "512x512",
          "type": "image/png",
          "purpose": "any"
        },
        {
          "src": "icon-512.png",
          "sizes": "512x512",
          "type": "image/png",
          "purpose": "maskable"
        }
      ]
    }
    "
  `)
})
