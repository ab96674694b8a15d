import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bantin, makeCommune, snapshotOf } from './bantin.ts'
import { correctWater, makeProvince } from './sync/bulletins.ts'
import { type Misbehave, serveSite } from './sync/server.ts'

const INDEX = '/issues/2026-11/exchange/index.json'
const ITEM = '/issues/2026-11/exchange/items/nuoc-sach.md'
const TAKE = ['--take', 'nuoc-sach', '--section', 'an-toan-doi-song']

async function sync(commune: string, argv: readonly string[]) {
  const { code, stdout } = await bantin(commune, ['sync', ...argv, '--json'])
  const report = JSON.parse(stdout)
  return { code, report, rules: report.diagnostics.map((one: { ruleId: string }) => one.ruleId) as string[] }
}

describe('a site on the web', () => {
  test('its issues are found, an item is taken; only what is needed is asked for', async () => {
    const { folder, dist } = await makeProvince()
    await correctWater(folder)
    const { url, asked } = await serveSite(dist, ['2026-11', '2026-12'])
    const commune = makeCommune()
    const { code, report, rules } = await sync(commune, [`${url}index.html`, ...TAKE])
    expect([code, rules, report.changed]).toEqual([
      0,
      ['sync/not-protected'],
      ['issues/2026-11/images/nuoc-sach-9e9362b42e2c.png', 'issues/2026-11/items/nuoc-sach.md', 'issues/2026-11/issue.yaml'],
    ])
    expect(asked).toEqual([
      '/exchange/index.json',
      '/site.json',
      ...['2026-11', '2026-12'].flatMap((issue) =>
        ['exchange/index.json', 'manifest.json', 'manifest.sig.json'].map((file) => `/issues/${issue}/${file}`),
      ),
      ITEM,
      '/issues/2026-11/exchange/images/nuoc-sach-9e9362b42e2c.png',
    ])
    const again = await sync(commune, [url])
    expect(again.report.taken.map((one: { id: string; state: string }) => `${one.id} ${one.state}`)).toEqual([
      'lua-thu-dong no-version',
      'nuoc-sach current',
    ])
    expect(again.report.upstream).toBe(url)
  })

  test('a single issue, without a slash at the end', async () => {
    const { dist } = await makeProvince()
    const { url } = await serveSite(dist, [])
    expect((await sync(makeCommune(), [`${url}issues/2026-11`])).report.issues).toHaveLength(1)
  })
})

describe('a hostile or broken server: nothing is written, and it ends', () => {
  const reply =
    (at: string, body: string | Buffer, headers: Record<string, string> = {}, status = 200): Misbehave =>
    (path, _, response) => {
      if (path !== at) return undefined
      response.writeHead(status, headers).end(body)
      return 'done'
    }
  const elsewhere = (to: string, at = INDEX): Misbehave => reply(at, '', { location: to }, 302)
  const slowly =
    (at: string, chunk: string): Misbehave =>
    (path, _, response) => {
      if (path !== at) return undefined
      const timer = setInterval(() => response.write(chunk), 100)
      response.on('close', () => clearInterval(timer))
      return 'done'
    }

  const hangUp: Misbehave = (path, request) => {
    if (path !== INDEX) return undefined
    request.socket.destroy()
    return 'done'
  }

  test.each<[name: string, misbehave: Misbehave, rule: string]>([
    ['silence', (path) => (path === INDEX ? 'done' : undefined), 'sync/unreachable'],
    ['a file that trickles without end', slowly(INDEX, ' '), 'sync/unreachable'],
    ['an index without end', slowly(INDEX, 'x'.repeat(4_000_000)), 'sync/unreachable'],
    ['a packed bomb', reply(INDEX, gzipSync(Buffer.alloc(60_000_000, 32)), { 'content-encoding': 'gzip' }), 'sync/unreachable'],
    ['a broken connection', hangUp, 'sync/unreachable'],
    ['an error of the server', reply(INDEX, 'x', {}, 500), 'sync/unreachable'],
    ['redirects in a circle', elsewhere(INDEX), 'sync/unreachable'],
    ['a redirect to another host', elsewhere('http://localhost:1/'), 'sync/unreachable'],
    ['a redirect to a file', elsewhere('file:///etc/passwd'), 'sync/unreachable'],
    ['a redirect to another port', elsewhere('http://127.0.0.1:1/'), 'sync/unreachable'],
    ['a redirect with a name and password', elsewhere('http://a:b@127.0.0.1/'), 'sync/unreachable'],
    ['a redirect to nowhere', elsewhere('http://['), 'sync/unreachable'],
    ['a page in place of the index', reply(INDEX, '<!doctype html>'), 'sync/altered'],
    ['an item that is another', reply(ITEM, '---\ntitle: x\n---\n'), 'sync/altered'],
    ['an item that is gone', reply(ITEM, '', {}, 404), 'sync/altered'],
    ['an item without end', slowly(ITEM, 'x'.repeat(1_000_000)), 'sync/unreachable'],
  ])('%s', { timeout: 30_000 }, async (_, misbehave, rule) => {
    const { dist } = await makeProvince()
    const { url } = await serveSite(dist, ['2026-11'], misbehave)
    const commune = makeCommune()
    const before = snapshotOf(commune)
    const { code, rules } = await sync(commune, [url, ...TAKE, '--timeout', '1'])
    expect([code, rules.filter((one) => one !== 'sync/not-protected')]).toEqual([1, [rule]])
    expect(snapshotOf(commune)).toEqual(before)
  })

  test('nobody is there', async () => {
    const { rules } = await sync(makeCommune(), ['http://127.0.0.1:9/'])
    expect(rules).toContain('sync/unreachable')
  })

  test('a redirect within the host is followed', async () => {
    const { dist } = await makeProvince()
    const other = await serveSite(dist, ['2026-11'], elsewhere('/2026-11/exchange/index.json'))
    expect((await sync(makeCommune(), [other.url])).report.issues).toHaveLength(1)
  })

  test('an error is told in both languages, without the query of the address', async () => {
    const { dist } = await makeProvince()
    const { url } = await serveSite(dist, ['2026-11'], reply(INDEX, 'x', {}, 503))
    const { report } = await sync(makeCommune(), [`${url}?khoa=bi-mat`])
    expect(JSON.stringify(report)).not.toContain('bi-mat')
    const [, { message }] = report.diagnostics
    const names = (text: string) => text.replaceAll(url, 'NGUON/')
    expect([names(message.vi), names(message.en)]).toMatchInlineSnapshot(`
      [
        "Không đọc được NGUON/issues/2026-11/exchange/index.json: máy chủ báo lỗi (503).",
        "NGUON/issues/2026-11/exchange/index.json cannot be read: the server reported an error (503).",
      ]
    `)
  })
})

describe('an upstream that means harm, its hashes right', () => {
  /** Change an item and everything that lists it. */
  function forge(dist: string, change: (text: string) => string): void {
    const at = (path: string): string => join(dist, '2026-11', path)
    const hashOf = (path: string): string =>
      createHash('sha256')
        .update(readFileSync(at(path)))
        .digest('hex')
    const replaceHash = (path: string, from: string, to: string) =>
      writeFileSync(at(path), readFileSync(at(path), 'utf8').replaceAll(from, to))
    for (const [path, listed] of [
      ['exchange/items/nuoc-sach.md', ['exchange/index.json', 'manifest.json']],
      ['exchange/index.json', ['manifest.json']],
    ] as const) {
      const before = path.endsWith('index.json') ? known : hashOf(path)
      if (path.endsWith('.md')) writeFileSync(at(path), change(readFileSync(at(path), 'utf8')))
      for (const list of listed) replaceHash(list, before, hashOf(path))
    }
  }
  let known = ''

  test.each<[name: string, change: (text: string) => string, rule: string]>([
    ['an include of an internal file', (text) => `${text}\n::chen{tep=../../../noi-bo.md}\n`, 'sync/item-not-valid'],
    ['a picture of the taker', (text) => `${text}\n![x](../images/bang-luong.png)\n`, 'sync/item-not-valid'],
    ['a mark of secrecy', (text) => `${text}\nTUYỆT MẬT\n\nTọa độ kho 21\n`, 'sync/secret-grade'],
    ['an internal item', (text) => text.replace('language: vi', 'language: vi\naudience: internal'), 'sync/internal'],
  ])('%s is refused, and nothing of it is shown or written', async (_, change, rule) => {
    const { dist } = await makeProvince()
    known = createHash('sha256')
      .update(readFileSync(join(dist, '2026-11/exchange/index.json')))
      .digest('hex')
    forge(dist, change)
    const commune = makeCommune()
    const before = snapshotOf(commune)
    const { code, report, rules } = await sync(commune, [dist, ...TAKE])
    expect([code, rules]).toEqual([1, [rule]])
    expect(JSON.stringify(report)).not.toMatch(/TUYỆT|Tọa độ/)
    expect(snapshotOf(commune)).toEqual(before)
  })

  test('a script is taken as the words that it is, and harms no page', async () => {
    const { dist } = await makeProvince()
    known = createHash('sha256')
      .update(readFileSync(join(dist, '2026-11/exchange/index.json')))
      .digest('hex')
    forge(dist, (text) => `${text}\n<script>alert(1)</script><img src=x onerror=alert(2)>\n`)
    const commune = makeCommune()
    expect((await sync(commune, [dist, ...TAKE])).code).toBe(0)
    expect((await bantin(commune, ['build', '--to', 'html'])).code).toBe(0)
    const page = readFileSync(join(commune, 'dist/2026-11/web/nuoc-sach.html'), 'utf8')
    expect(page).toContain('&#x3C;script>alert(1)')
    expect(page).not.toMatch(/<script>alert|<img[^>]+onerror/)
  })
})
