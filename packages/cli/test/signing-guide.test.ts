import { spawnSync } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bantin, edit, makeCommune, makeFolder } from './bantin.ts'

const missing = ['openssl', 'sh', 'sed'].find((name) => spawnSync(name, ['--version']).error !== undefined)

/** The last commands of the guide, as a reader would copy them. */
const guide = readFileSync(new URL('../../../docs/signing.md', import.meta.url), 'utf8')
const commands = [...guide.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, code = '']) => code).find((code) => code.includes('openssl')) ?? ''

test.skipIf(missing)(
  `the commands of the guide verify without Bantin${missing ? ` (skipped: ${missing} is not installed)` : ''}`,
  async () => {
    const folder = makeCommune()
    const safe = makeFolder()
    await bantin(folder, ['build', '--to', 'text'])
    await bantin(folder, ['keys', 'new', '--out', safe, '--date', '2026-01-05'])
    const key = readdirSync(safe).find((name) => name.endsWith('.private.json')) ?? ''
    expect((await bantin(folder, ['sign', '--key', join(safe, key)])).code).toBe(0)
    const out = join(folder, 'dist/2026-11')
    copyFileSync(join(folder, 'keys.json'), join(out, 'keys.json'))
    const run = () => spawnSync('sh', ['-c', commands], { cwd: out, encoding: 'utf8' })
    expect(run()).toMatchObject({ status: 0, stdout: 'Signature Verified Successfully\n' })
    edit(join(out, 'manifest.json'), '"number": 18', '"number": 19')
    expect(run()).toMatchObject({ status: 1, stdout: 'Signature Verification Failure\n' })
  },
)
