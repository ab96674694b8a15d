import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { addFiles, type Done, makeCommune, makeFolder } from './bantin.ts'

const BIN = fileURLToPath(new URL('../src/bin.ts', import.meta.url))

/** Run the program itself. */
async function program(cwd: string, argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Done> {
  const child = spawn(process.execPath, ['--conditions=@bantin/source', '--no-warnings', BIN, ...argv], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [code] = (await once(child, 'close')) as [number]
  return { code, stdout, stderr }
}

describe('the program', () => {
  test('prints its version and ends with 0', async () => expect((await program(makeFolder(), ['--version'])).code).toBe(0))

  test('ends with 2 on a wrong command line', async () => {
    expect(await program(makeFolder(), ['bild'], { LANG: 'en_US.UTF-8' })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Did you mean “build”?'),
    })
  })

  test('ends with 1 on content with errors, in any time zone and locale with the same words', async () => {
    const folder = makeCommune()
    addFiles(folder, { 'issues/2026-11/items/lua-thu-dong.md': '---\ntitle: x\n---\n\n[^9]\n' })
    const one = await program(folder, ['check', '-q', '--lang', 'vi'], { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'C' })
    const two = await program(folder, ['check', '-q', '--lang', 'vi'], { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' })
    expect(one.code).toBe(1)
    expect(two).toEqual(one)
  })

  test('says one friendly thing about a failure of its own, and the stack only when asked', async () => {
    const folder = makeCommune()
    // A form whose name cannot be read: what no check of values can foresee
    addFiles(folder, { 'bantin.config.mjs': "export default { get forms() { throw new Error('out of ink') } }" })
    const plain = await program(folder, ['build'], { LANG: 'en' })
    expect([plain.code, plain.stdout]).toEqual([1, expect.stringContaining('The configuration file cannot be loaded: out of ink')])
    const crash = {
      'bantin.config.mjs': "let n = 0\nexport default { get forms() { if (++n > 2) throw new Error('out of ink'); return undefined } }",
    }
    addFiles(folder, crash)
    const failed = await program(folder, ['build'], { LANG: 'en' })
    expect([failed.code, failed.stderr.includes('Bantin failed unexpectedly: out of ink'), failed.stderr.includes('    at ')]).toEqual([
      3,
      true,
      false,
    ])
    expect((await program(folder, ['build'], { LANG: 'en', BANTIN_DEBUG: '1' })).stderr).toContain('    at ')
    expect(existsSync(join(folder, 'dist'))).toBe(false)
  })
})

/** Addresses of the scripts that a run of the program loaded, as V8 counted them. */
async function scriptsLoadedBy(cwd: string, argv: readonly string[]): Promise<string[]> {
  const coverage = makeFolder()
  await program(cwd, argv, { NODE_V8_COVERAGE: coverage })
  const reports = readdirSync(coverage).map(
    (name) => JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] },
  )
  return reports.flatMap(({ result }) => result.map(({ url }) => url))
}

describe('what is loaded', () => {
  const HEAVY = /typst-ts-node-compiler|\/sharp\/|\/to-pdf\/|\/to-html\/|pdf-lib|chokidar/

  test('for check: neither a form, nor the typesetter, the image library, the watcher', async () => {
    const scripts = await scriptsLoadedBy(makeCommune(), ['check', '-q'])
    expect(scripts.some((url) => url.includes('/compile/src/'))).toBe(true)
    expect(scripts.filter((url) => HEAVY.test(url))).toEqual([])
  })

  test('for one form: not the other', async () => {
    const scripts = await scriptsLoadedBy(makeCommune(), ['build', '--to', 'pdf', '-q'])
    expect(scripts.some((url) => url.includes('/to-pdf/src/'))).toBe(true)
    expect(scripts.filter((url) => /\/to-html\/|chokidar/.test(url))).toEqual([])
  })

  test('for the version: hardly anything', async () => {
    expect((await scriptsLoadedBy(makeFolder(), ['--version'])).filter((url) => /\/(?:compile|node|parser)\/src\//.test(url))).toEqual([])
  })
})

describe.skipIf(process.platform === 'win32')('an interrupted build', () => {
  test('ends with 130 and leaves no output', async () => {
    const folder = makeCommune()
    const child = spawn(process.execPath, ['--conditions=@bantin/source', '--no-warnings', BIN, 'build'], { cwd: folder })
    child.stderr.once('data', () => child.kill('SIGINT'))
    const [code] = (await once(child, 'close')) as [number]
    expect([code, existsSync(join(folder, 'dist'))]).toEqual([130, false])
  })
})
