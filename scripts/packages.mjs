/**
 * Prove the published form: pack every package, lint the tarballs, install them with npm into an empty project
 * outside the workspace, type-check that project with skipLibCheck off, import every entry, run the command, and build a fork of
 * the reader site with it.
 */
import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { forkReader } from './fork.mjs'

const root = path.resolve(import.meta.dirname, '..')
const dir = mkdtempSync(path.join(os.tmpdir(), 'bantin-consumer-'))
const shell = process.platform === 'win32'
const run = (command, args, cwd) => execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', shell })
const bin = (name) => path.join(root, 'node_modules/.bin', name + (shell ? '.cmd' : ''))

const packages = globSync('packages/*/package.json', { cwd: root })
  .map((file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')))
  .filter((one) => !one.private)
/** What a program can import: entries of code, not of data. */
const entries = packages.flatMap(({ name, publishConfig }) =>
  Object.keys(publishConfig.exports)
    .filter((key) => !key.includes('json'))
    .map((key) => name + key.slice(1)),
)

try {
  const filters = packages.flatMap(({ name }) => ['--filter', name])
  run('pnpm', ['-r', ...filters, 'pack', '--pack-destination', dir], root)
  const tarballs = globSync('*.tgz', { cwd: dir }).sort()
  for (const tarball of tarballs) {
    run(bin('publint'), ['run', path.join(dir, tarball), '--strict', '--level', 'warning'], root)
    run(bin('attw'), [path.join(dir, tarball), '--profile', 'esm-only', '--format', 'ascii', '--quiet'], root)
  }
  writeFileSync(path.join(dir, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=1', '--loglevel=error']
  run('npm', ['install', ...quiet, ...tarballs.map((one) => `./${one}`), '@types/node@24'], dir)
  const imports = entries.map((entry, i) => `import * as m${i} from '${entry}'`).join('\n')
  writeFileSync(
    path.join(dir, 'index.ts'),
    `${imports}\nconsole.log([${entries.map((_, i) => `m${i}`)}].map((m) => Object.keys(m).length))\n`,
  )
  const guide = readFileSync(path.join(root, 'docs/writing-a-form.md'), 'utf8')
  const files = ['index.ts']
  for (const [, name, code] of guide.matchAll(/^```ts (\S+\.ts)\n([\s\S]*?)^```/gm)) {
    writeFileSync(path.join(dir, name), code)
    files.push(name)
  }
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    allowImportingTsExtensions: true,
    types: ['node'],
  }
  writeFileSync(path.join(dir, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  run(bin('tsc'), ['-p', dir], dir)
  writeFileSync(path.join(dir, 'index.mjs'), entries.map((entry) => `await import('${entry}')`).join('\n'))
  run(process.execPath, ['index.mjs'], dir)
  const failures = run(process.execPath, ['check.ts'], dir).trim()
  if (failures !== '[]') throw new Error(`the form of docs/writing-a-form.md does not conform:\n${failures}`)
  const version = run(path.join(dir, 'node_modules/.bin', shell ? 'bantin.cmd' : 'bantin'), ['--version'], dir).trim()
  const pages = forkReader({ app: path.join(root, 'apps/reader'), fork: path.join(dir, 'fork'), run })
  console.log(
    `${tarballs.length} packages: packed, linted, installed with npm, type-checked, imported; the form of the guide conforms; the command runs (${version}); a fork of the reader site bears its new name on ${pages} pages`,
  )
} finally {
  rmSync(dir, { recursive: true, force: true })
}
