import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatDiagnostics } from '@bantin/diagnostics'
import { type PublishOptions, publish } from '@bantin/publish'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeFolder, sha256, siteOf, withManifest } from './site.ts'
import { type Fault, freePort, hasS3, type SeenRequest, startProxy, startS3 } from './storage.ts'

const env = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' }
const patience = { attempts: 5, pauseMs: 5, timeoutMs: 400 }

let folder: string
let server: Awaited<ReturnType<typeof startS3>>
let bucketNumber = 0

beforeAll(async () => {
  if (!hasS3) return
  folder = mkdtempSync(join(tmpdir(), 'bantin-s3-'))
  server = await startS3(folder)
})
afterAll(async () => {
  await server?.stop()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

/** A place of its own in the bucket. */
const place = (): string => `s3://ban-tin/noi-${bucketNumber++}`
const told = (diagnostics: Parameters<typeof formatDiagnostics>[0]): string =>
  formatDiagnostics(diagnostics, { language: 'en', colour: false })

/** Through a proxy that injects faults. */
async function through(
  fault: (seen: SeenRequest, nth: number) => Fault,
  work: (options: PublishOptions, seen: SeenRequest[]) => Promise<void>,
): Promise<void> {
  const proxy = await startProxy(server.endpoint, fault)
  try {
    await work({ env, patience, endpoint: proxy.endpoint }, proxy.seen)
  } finally {
    await proxy.stop()
  }
}

const writes = (seen: readonly SeenRequest[]): string[] =>
  seen
    .filter(({ method }) => method === 'PUT' || method === 'DELETE')
    .map(({ method, path }) => `${method} ${path.replace(/^\/ban-tin\/noi-\d+\//, '')}`)

describe.skipIf(!hasS3)(`S3${hasS3 ? '' : ' (skipped: s3rver is not installed)'}`, () => {
  const small = (texts: Readonly<Record<string, string>>): string => makeFolder(withManifest({ 'index.html': 'Trang đầu', ...texts }))

  test('a first publishing, one of the same, one of another state, pruning: what is asked of the server', async () => {
    const to = place()
    const [one, two] = [small({ 'bai/lúa (1)+2.html': 'a', 'cu.html': 'x' }), small({ 'bai/lúa (1)+2.html': 'b', 'moi.pdf': 'm' })]
    await through(
      () => 'none',
      async (options, seen) => {
        expect(await publish(one, to, { ...options, jobs: 1 })).toMatchObject({ done: true, diagnostics: [] })
        expect(writes(seen)).toEqual([
          'PUT .bantin-publish.json',
          'PUT bai/l%C3%BAa%20%281%29%2B2.html',
          'PUT cu.html',
          'PUT index.html',
          'PUT manifest.json',
          'PUT .bantin-publish.json',
        ])
        seen.length = 0
        expect(await publish(one, to, options)).toMatchObject({ added: [], changed: [], bytes: 0 })
        expect([writes(seen), seen.length]).toEqual([[], 2])
        expect(await publish(two, to, { ...options, jobs: 1 })).toMatchObject({ added: ['moi.pdf'], later: [{ path: 'cu.html' }] })
        expect(writes(seen)).toEqual([
          'PUT .bantin-publish.json',
          'PUT moi.pdf',
          'PUT bai/l%C3%BAa%20%281%29%2B2.html',
          'PUT manifest.json',
          'PUT .bantin-publish.json',
        ])
        seen.length = 0
        expect(await publish(two, to, { ...options, prune: true })).toMatchObject({ removed: ['cu.html'], later: [], diagnostics: [] })
        expect(writes(seen)).toEqual(['DELETE cu.html', 'PUT .bantin-publish.json'])
      },
    )
  })

  test('a dry run only reads', () =>
    through(
      () => 'none',
      async (options, seen) => {
        expect(await publish(small({ 'a.html': 'a' }), place(), { ...options, dryRun: true })).toMatchObject({
          done: true,
          bytes: expect.any(Number),
        })
        expect(seen.map(({ method }) => method)).toEqual(['GET', 'GET'])
      },
    ))

  test('media types, times of keeping and checksums', async () => {
    const hashed = `assets/style.${sha256('màu').slice(0, 8)}.css`
    await through(
      () => 'none',
      async (options, seen) => {
        await publish(small({ [hashed]: 'màu', 'style.20261126.css': 'x', 'so.pdf': 'p' }), place(), options)
        const sent = seen.filter(({ method, path }) => method === 'PUT' && !path.includes('.bantin'))
        const rows = sent.map(({ path, headers }) => [
          path.split('/').slice(3).join('/'),
          headers['content-type'],
          headers['cache-control'],
        ])
        expect(rows.sort()).toEqual([
          [hashed, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
          ['index.html', 'text/html; charset=utf-8', 'public, max-age=300'],
          ['manifest.json', 'application/json; charset=utf-8', 'public, max-age=300'],
          ['so.pdf', 'application/pdf', 'public, max-age=3600'],
          ['style.20261126.css', 'text/css; charset=utf-8', 'public, max-age=300'],
        ])
        const { headers } = sent.find(({ path }) => path.endsWith('so.pdf'))!
        expect([headers['content-md5'], headers['x-amz-content-sha256']]).toEqual([
          'g4eMkRcTOJAuD+D7l6jEeg==',
          '148de9c5a7a44d19e56cd9ae1a554bf67847afb0c58f6e12fa29ac7ddfca9940',
        ])
      },
    )
  })

  test.each<[string, Fault]>([
    ['lines cut half way', 'cut'],
    ['answers cut off', 'cut answer'],
    ['an answer that never comes', 'silent'],
    ['500', { status: 500 }],
    ['503 SlowDown', { status: 503, body: '<Error><Code>SlowDown</Code></Error>' }],
    ['429', { status: 429 }],
  ])('every third request fails: %s', (_, kind) =>
    through(
      (_seen, nth) => (nth % 3 === 0 ? kind : 'none'),
      async (options) => {
        const to = place()
        const site = makeFolder(siteOf(3, 4))
        expect(await publish(site, to, options)).toMatchObject({ done: true, diagnostics: [] })
        expect(await publish(site, to, { ...options, endpoint: server.endpoint })).toMatchObject({ added: [], changed: [], done: true })
      },
    ),
  )

  test('a server that goes away: entry pages are not sent, the next run goes on', () => {
    let broken = true
    return through(
      ({ method }, nth) => (broken && method === 'PUT' && nth > 8 ? { status: 500 } : 'none'),
      async (options, seen) => {
        const to = place()
        const site = makeFolder(siteOf(1))
        const first = await publish(site, to, { ...options, jobs: 1, patience: { ...patience, attempts: 2 } })
        expect([first.done, writes(seen).includes('PUT index.html')]).toEqual([false, false])
        expect(told(first.diagnostics).replace(/noi-\d+/, 'noi')).toMatchInlineSnapshot(`
          "error  The target “s3://ban-tin/noi” failed at “issues/so-1/muc-11.html” (500).
            publish/target-failed · Check the connection, the permissions and the free space, and run the command again: what was sent is not sent again.

          1 error"
        `)
        broken = false
        const second = await publish(site, to, options)
        expect([second.done, second.unchanged.length, second.added.length]).toEqual([true, 5, 13])
      },
    )
  })

  test('a refusal is told by its code only', () => {
    const body = '<Error><Code>AccessDenied</Code><Message>khóa S3RVER</Message><StringToSign>S3RVER</StringToSign></Error>'
    return through(
      () => ({ status: 403, body }),
      async (options, seen) => {
        const done = await publish(small({}), 's3://ban-tin/x', options)
        expect(done.diagnostics.map(({ message }) => message.en)).toEqual([
          'The target “s3://ban-tin/x” failed at “.bantin-publish.json” (403 AccessDenied).',
        ])
        expect([JSON.stringify(done).includes('S3RVER'), seen.length]).toEqual([false, 1])
      },
    )
  })

  test('what was sent but is not there keeps the entry pages back', () =>
    through(
      ({ method, path }) => (method === 'PUT' && path.endsWith('a.html') ? { status: 200 } : 'none'),
      async (options, seen) => {
        const { done, diagnostics } = await publish(small({ 'a.html': 'a' }), place(), options)
        expect([done, diagnostics.map(({ ruleId }) => ruleId), writes(seen).includes('PUT index.html')]).toEqual([
          false,
          ['publish/not-arrived'],
          false,
        ])
      },
    ))

  test.each([
    ['s3://khong-co/x', env, '404 NoSuchBucket'],
    ['s3://ban-tin/x', { ...env, AWS_ACCESS_KEY_ID: 'TEN-KHOA' }, '403 InvalidAccessKeyId'],
  ])('%s refused at once, and no key is told: %#', async (to, keys, code) => {
    const done = await publish(small({}), to, { env: keys, endpoint: server.endpoint, patience })
    expect(told(done.diagnostics)).toContain(`(${code})`)
    expect(JSON.stringify(done)).not.toMatch(/TEN-KHOA/)
  })
})

test('no connection', async () => {
  const site = makeFolder(withManifest({ 'index.html': 'x' }))
  const endpoint = `http://127.0.0.1:${await freePort()}`
  const { done, diagnostics } = await publish(site, 's3://ban-tin', { env, endpoint, patience: { attempts: 2, pauseMs: 1 } })
  expect([done, told(diagnostics)]).toMatchInlineSnapshot(`
    [
      false,
      "error  The target “s3://ban-tin” failed at “.bantin-publish.json” (ECONNREFUSED).
      publish/target-failed · Check the connection, the permissions and the free space, and run the command again: what was sent is not sent again.

    1 error",
    ]
  `)
})
