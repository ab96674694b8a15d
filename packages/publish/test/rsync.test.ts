import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { publish } from '@bantin/publish'
import { describe, expect, onTestFinished, test } from 'vitest'
import { brokenLinks, listing, makeFolder, siteOf, withManifest } from './site.ts'
import { freePort } from './storage.ts'

const hasRsync = spawnSync('rsync', ['--version']).status === 0

// A server that root starts would otherwise write as nobody
const RIGHTS = process.getuid?.() === 0 ? ['uid = 0', 'gid = 0'] : []

/** An rsync server of its own for a folder. */
async function startServer(): Promise<{ readonly folder: string; readonly to: string }> {
  const home = makeFolder()
  const folder = join(home, 'web')
  mkdirSync(folder)
  const port = await freePort()
  const config = [
    `use chroot = no`,
    `pid file = ${home}/pid`,
    '[web]',
    `path = ${folder}`,
    'read only = no',
    'munge symlinks = no',
    ...RIGHTS,
  ]
  writeFileSync(join(home, 'rsyncd.conf'), config.join('\n'))
  const args = ['--daemon', '--no-detach', `--config=${home}/rsyncd.conf`, `--port=${port}`, '--address=127.0.0.1', '--log-file=/dev/null']
  const child: ChildProcess = spawn('rsync', args, { stdio: 'ignore' })
  onTestFinished(() => void child.kill())
  for (let i = 0; i < 100; i++) {
    const socket = connect(port, '127.0.0.1')
    const open = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'close').then(() => false)]).catch(() => false)
    socket.destroy()
    if (open) return { folder, to: `rsync://127.0.0.1:${port}/web/ban-tin` }
    await wait(50)
  }
  throw new Error('the rsync server does not answer')
}

const small = (texts: Readonly<Record<string, string>>): string => makeFolder(withManifest({ 'index.html': 'Trang đầu', ...texts }))

describe.skipIf(!hasRsync)(`rsync${hasRsync ? '' : ' (skipped: rsync is not installed)'}`, () => {
  test('a first publishing, one of the same, a lost state, another state, rolling back, pruning', async () => {
    const { folder, to } = await startServer()
    const target = join(folder, 'ban-tin')
    const [one, two] = [small({ 'bai/lúa [1] *.html': 'a', 'cu/[cũ] *?.html': 'x' }), small({ 'bai/lúa [1] *.html': 'b', 'moi.pdf': 'm' })]
    expect(await publish(one, to)).toMatchObject({ done: true, diagnostics: [], changed: [], unchanged: [] })
    expect(listing(target)).toEqual(listing(one))
    expect(await publish(one, to)).toMatchObject({ added: [], changed: [], bytes: 0 })

    rmSync(join(target, '.bantin-publish.json'))
    expect(await publish(one, to)).toMatchObject({ added: [], changed: [], unchanged: Object.keys(listing(one)) })

    const second = await publish(two, to)
    expect(second).toMatchObject({
      added: ['moi.pdf'],
      changed: ['bai/lúa [1] *.html', 'manifest.json'],
      later: [{ path: 'cu/[cũ] *?.html' }],
    })
    expect(listing(target)).toEqual({ ...listing(two), 'cu/[cũ] *?.html': 'x' })
    writeFileSync(join(target, 'cu', '[cũ] khác.html'), 'của người khác')
    expect(await publish(two, to, { prune: true })).toMatchObject({ removed: ['cu/[cũ] *?.html'], diagnostics: [] })
    expect(listing(target)).toEqual({ ...listing(two), 'cu/[cũ] khác.html': 'của người khác' })
  })

  test('a dry run writes nothing; somebody else’s site is not overwritten', async () => {
    const { folder, to } = await startServer()
    expect(await publish(small({}), to, { dryRun: true })).toMatchObject({ done: true, added: ['index.html', 'manifest.json'] })
    expect(listing(folder)).toEqual({})
    mkdirSync(join(folder, 'ban-tin'))
    writeFileSync(join(folder, 'ban-tin', 'index.html'), 'xã bên')
    const { done, diagnostics } = await publish(small({}), to)
    expect([done, diagnostics.map(({ ruleId }) => ruleId), readFileSync(join(folder, 'ban-tin', 'index.html'), 'utf8')]).toEqual([
      false,
      ['publish/foreign-target'],
      'xã bên',
    ])
  })

  test('the entry page is never broken, and an old file that somebody changed stays', async () => {
    const { folder, to } = await startServer()
    const target = join(folder, 'ban-tin')
    for (const round of [1, 2]) {
      await publish(makeFolder(siteOf(round)), to, {
        onProgress: () => expect(brokenLinks(listing(folder), 'ban-tin/index.html')).toEqual([]),
      })
      expect(brokenLinks(listing(target))).toEqual([])
    }
    writeFileSync(join(target, 'issues/so-1/index.html'), 'của người khác')
    const { removed, diagnostics } = await publish(makeFolder(siteOf(2)), to, { prune: true })
    expect([removed.length, diagnostics.map(({ ruleId }) => ruleId)]).toEqual([13, ['publish/kept-foreign']])
    expect(Object.keys(listing(target)).filter((path) => path.startsWith('issues/so-1'))).toEqual(['issues/so-1/index.html'])
  })

  test('no server: told with the exit code of rsync', async () => {
    const to = `rsync://127.0.0.1:${await freePort()}/web/x`
    const { done, diagnostics } = await publish(small({}), to, { patience: { attempts: 2, pauseMs: 1 } })
    expect([done, diagnostics.map(({ message }) => message.en.replace(to, '…'))]).toEqual([false, ['The target “…” failed (rsync 10).']])
  })
})

test('without the program rsync', async () => {
  const path = process.env.PATH
  process.env.PATH = ''
  onTestFinished(() => {
    process.env.PATH = path
  })
  const { diagnostics } = await publish(small({}), 'ban-tin@may-chu.example:/web')
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['publish/no-rsync'])
})
