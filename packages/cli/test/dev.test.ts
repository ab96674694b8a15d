import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { edit, filesIn, makeCommune } from './bantin.ts'
import { listen, raw, startDev } from './dev-server.ts'

const ITEM = 'issues/2026-11/items/lua-thu-dong.md'

describe('bantin dev', () => {
  test('shows every form; an edit is announced for the web first, then for print', async () => {
    const folder = makeCommune()
    const { url, next } = await startDev(folder)
    const state = await listen(url)
    expect((await state(({ building }) => !building)).forms).toMatchObject([
      { name: 'html', version: 1, entry: '/web/index.html' },
      { name: 'pdf', version: 1, entry: '/pdf/doi-thong-2026-11.pdf' },
    ])
    edit(join(folder, ITEM), 'title: "', 'title: "Mới, ')
    expect(await next('changed')).toEqual({ event: 'changed', paths: [ITEM] })
    expect([(await next('form')).form, (await next('form')).form]).toEqual(['html', 'pdf'])
    expect(await next('update')).toMatchObject({ good: true, forms: [{ form: 'html' }, { form: 'pdf' }], summary: { errors: 0 } })
    await state(({ forms }) => forms[0]?.version === 2 && forms[1]?.version === 1)
    await state(({ forms, building }) => forms[1]?.version === 2 && !building)
    expect((await raw(url, '/web/lua-thu-dong.html')).body).toContain('Mới, ')
  })

  test('a broken save tells what is wrong and keeps the last good forms', async () => {
    const folder = makeCommune()
    const { url } = await startDev(folder)
    const state = await listen(url)
    const before = (await raw(url, '/web/lua-thu-dong.html')).body
    edit(join(folder, ITEM), 'title: ', 'tilte: ')
    const broken = await state((one) => one.broken)
    expect(broken.problems?.text).toContain(`${ITEM}:2:1`)
    expect(broken.forms.map(({ version }) => version)).toEqual([1, 1])
    expect((await raw(url, '/web/lua-thu-dong.html')).body).toBe(before)
    edit(join(folder, ITEM), 'tilte: ', 'title: ')
    await state((one) => !one.broken && !one.building && one.problems === null)
  })

  test('an issue that is broken from the start can be mended', async () => {
    const folder = makeCommune()
    edit(join(folder, ITEM), 'title: ', 'tilte: ')
    const { url, next } = await startDev(folder)
    expect((await raw(url, '/')).status).toBe(200)
    expect((await raw(url, '/web/')).status).toBe(404)
    edit(join(folder, ITEM), 'tilte: ', 'title: ')
    expect(await next('update')).toMatchObject({ good: true })
    expect((await raw(url, '/web/')).status).toBe(302)
  })

  test('--out writes each good version, none that is broken', async () => {
    const folder = makeCommune()
    const { next } = await startDev(folder, ['--out', 'ra'])
    expect(filesIn(join(folder, 'ra')).filter((path) => !path.includes('/'))).toEqual([
      'doi-thong-2026-11.html',
      'doi-thong-2026-11.pdf',
      'manifest.json',
    ])
    edit(join(folder, ITEM), 'title: "', 'title: "Mới, ')
    expect(await next('written')).toMatchObject({ written: true, folder: join(folder, 'ra'), diagnostics: [] })
  })
})

/** Addresses that try to get at files beside the preview. */
const OUTSIDE = [
  '/../bulletin.yaml',
  '/web/../../bulletin.yaml',
  '/web/..%2f..%2fbulletin.yaml',
  '/web/%2e%2e/%2e%2e/bulletin.yaml',
  '/web/....//bulletin.yaml',
  '/web/..\\..\\bulletin.yaml',
  '//etc/passwd',
  '/etc/passwd',
  '/bulletin.yaml',
  '/issues/2026-11/issue.yaml',
  '/web/%00',
  '/web/%',
  '/web/%ff',
  '/file:///etc/passwd',
  '/manifest.json',
  '/web/constructor',
  '/__proto__',
  '/_bantin/../web',
]

describe('what is served', () => {
  test('media types, no memory in the browser, redirects to the entries', async () => {
    const { url } = await startDev(makeCommune())
    const types = await Promise.all(
      ['/', '/_bantin/shell.js', '/_bantin/shell.css', '/web/index.html', '/web/doi-thong-2026-11.html', '/pdf/doi-thong-2026-11.pdf'].map(
        async (path) => {
          const { status, headers } = await raw(url, path)
          return [path, status, headers['content-type'], headers['cache-control'], headers['x-content-type-options']]
        },
      ),
    )
    expect(types).toEqual([
      ['/', 200, 'text/html; charset=utf-8', 'no-store', 'nosniff'],
      ['/_bantin/shell.js', 200, 'text/javascript; charset=utf-8', 'no-store', 'nosniff'],
      ['/_bantin/shell.css', 200, 'text/css; charset=utf-8', 'no-store', 'nosniff'],
      ['/web/index.html', 200, 'text/html; charset=utf-8', 'no-store', 'nosniff'],
      ['/web/doi-thong-2026-11.html', 200, 'text/html; charset=utf-8', 'no-store', 'nosniff'],
      ['/pdf/doi-thong-2026-11.pdf', 200, 'application/pdf', 'no-store', 'nosniff'],
    ])
    expect((await raw(url, '/pdf')).headers.location).toBe('/pdf/doi-thong-2026-11.pdf')
    expect(await raw(url, '/web/index.html', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
    expect(await raw(url, '/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
    expect((await raw(url, '/web/index.html?version=3')).status).toBe(200)
  })

  test('pages come as they were rendered: nothing is put into them', async () => {
    const folder = makeCommune()
    const { url } = await startDev(folder, ['--out', 'ra'])
    const { readFileSync } = await import('node:fs')
    expect((await raw(url, '/web/index.html')).body).toBe(readFileSync(join(folder, 'ra/web/index.html'), 'utf8'))
  })

  test('nothing else: no path leads to the disk', async () => {
    const { url } = await startDev(makeCommune())
    for (const path of OUTSIDE) {
      expect(await raw(url, path), path).toMatchObject({ status: 404, body: 'Không có tệp này trong bản xem trước.\n' })
    }
  })

  test('only under names of this machine, so that another site cannot read it through its own', async () => {
    const { url } = await startDev(makeCommune())
    const { port } = new URL(url)
    for (const host of ['evil.example', `evil.example:${port}`, 'localhost.evil.example', '127.0.0.1.evil.example', '['])
      for (const path of ['/', '/web/index.html', '/_bantin/events']) expect((await raw(url, path, { host })).status, host).toBe(403)
    for (const host of ['localhost', `localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, 'bantin.localhost', '192.168.1.20'])
      expect((await raw(url, '/', { host })).status, host).toBe(200)
  })
})

describe('the server', () => {
  test('takes the next port when one is busy', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => new Promise<void>((resolve) => void other.close(() => resolve())))
    const { port } = other.address() as { port: number }
    const { url } = await startDev(makeCommune(), ['--port', String(port)])
    expect(Number(new URL(url).port)).toBeGreaterThan(port)
  })

  test('stops within a second, open pages and all, and ends with 0', async () => {
    const { url, stop } = await startDev(makeCommune())
    await listen(url)
    await raw(url, '/')
    const began = performance.now()
    expect(await stop()).toBe(0)
    expect(performance.now() - began).toBeLessThan(1000)
    await expect(raw(url, '/')).rejects.toThrow('ECONNREFUSED')
  })
})
