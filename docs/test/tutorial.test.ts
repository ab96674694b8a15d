import { spawnSync } from 'node:child_process'
import { appendFileSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sampleWordFile } from '../scripts/site/sample-word-file.ts'
import { type Block, blocks } from './blocks.ts'

const bin = path.resolve(import.meta.dirname, '../../packages/cli/src/bin.ts')

const steps = (page: string) => async () => (await blocks()).filter((block) => block.page === page && /^(run|append=)/.test(block.meta))
const vi = await steps('vi/tutorial')()
const en = await steps('en/tutorial')()

/** Carry out a step in a folder, and say where the next one begins. */
function carryOut({ meta, code }: Block, root: string, cwd: string): string {
  const append = /^append=(\S+)/.exec(meta)?.[1]
  if (append) {
    const [file, ...others] = globSync(append, { cwd })
    expect(others).toEqual([])
    appendFileSync(path.join(cwd, file!), code)
    return cwd
  }
  // npx would ask the registry: here it is the command of this repository, from source
  const npx = 'npx() { shift; "$NODE" --conditions=@bantin/source "$BANTIN" "$@"; }'
  const script = `${npx}\n${code}\ncode=$?\npwd > "$WHERE"\nexit $code\n`
  const where = path.join(root, '.where')
  const env = { ...process.env, NODE: process.execPath, BANTIN: bin, WHERE: where, BANTIN_CACHE: 'off' }
  const { status, stderr, stdout } = spawnSync('sh', ['-c', script], { cwd, env, encoding: 'utf8' })
  expect({ code, status, told: status === Number(/exit=(\d)/.exec(meta)?.[1] ?? 0) ? '' : stdout + stderr }).toEqual({
    code,
    status: Number(/exit=(\d)/.exec(meta)?.[1] ?? 0),
    told: '',
  })
  return readFileSync(where, 'utf8').trim()
}

test('both languages have the same steps', () => {
  const bare = (list: readonly Block[]) => list.map(({ meta, code }) => ({ meta, code }))
  expect(bare(en)).toEqual(bare(vi))
  expect(vi.length).toBeGreaterThan(6)
})

test.skipIf(process.platform === 'win32')('the tutorial works, step by step', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'bantin-tutorial-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  writeFileSync(path.join(root, 'phoi-thoc.docx'), sampleWordFile())
  let cwd = root
  for (const step of vi) cwd = carryOut(step, root, cwd)
  const issues = path.join(root, 'lang-ven/issues')
  const [first = ''] = readdirSync(issues).filter((name) => name !== 'so-tiep-theo')
  expect(readdirSync(issues)).toContain('so-tiep-theo')
  const article = readFileSync(path.join(issues, first, 'items/phoi-thoc-cho-kho.md'), 'utf8')
  expect(article).toContain('Thóc giống phơi riêng, cất nơi khô ráo.')
  const published = readdirSync(path.join(root, 'usb'), { recursive: true }).map(String)
  expect(published).toEqual(expect.arrayContaining(['manifest.json', path.join('web', 'phoi-thoc-cho-kho.html')]))
  expect(published.some((file) => file.endsWith('.pdf'))).toBe(true)
})
