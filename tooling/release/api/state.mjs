/** The reports as they are and as they ought to be, of every package that is published. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { entriesOf, published } from '../packages/published.mjs'
import { reportOf } from './report.mjs'
import { surfaces } from './surface.mjs'

export const root = path.resolve(import.meta.dirname, '../../..')
/** SHA-256 of the reports as they were published last. */
export const RELEASED = path.join(root, 'tooling/release/released-api.json')

const hash = (text) => createHash('sha256').update(text).digest('hex')
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)

/** `{ name, file, report, written }` of each package with something to import. */
export function reports() {
  const packages = published.flatMap(({ folder, manifest }) => {
    const entries = entriesOf(manifest).map(({ name, types }) => ({ name, file: path.join(root, folder, types) }))
    return entries.length > 0 ? [{ name: manifest.name, file: path.join(root, folder, 'api.md'), entries }] : []
  })
  const unbuilt = packages.flatMap(({ entries }) => entries).find(({ file }) => !existsSync(file))
  if (unbuilt) throw new Error(`${unbuilt.name} is not built: pnpm build`)
  const found = surfaces(packages.flatMap(({ entries }) => entries))
  return packages.map(({ name, file, entries }) => ({
    name,
    file,
    report: reportOf(
      name,
      entries.map((entry) => [entry.name, found.get(entry.name)]),
    ),
    written: read(file),
  }))
}

/** The packages whose surface is not that of the last release. */
export function changedSinceRelease(all) {
  const released = JSON.parse(read(RELEASED) ?? '{}')
  return all.filter(({ name, report }) => released[name] !== hash(report)).map(({ name }) => name)
}

/** The packages whose surface is not that of the branch that this one comes from; none on that branch itself, or without git. */
export function changedOnBranch(all) {
  const base = baseOfBranch()
  const changed = ({ file, report }) => ![undefined, report].includes(textAt(base, file))
  return base === undefined ? [] : all.filter(changed).map(({ name }) => name)
}

/** All changesets that wait for a release, and those of them that this branch adds or changes. */
export function changesets() {
  const base = baseOfBranch()
  const files = globSync('.changeset/*.md', { cwd: root }).sort()
  const all = files.map((file) => ({ file: path.join(root, file), text: readFileSync(path.join(root, file), 'utf8') }))
  return {
    waiting: all.map(({ text }) => text),
    ofBranch: all.filter(({ file, text }) => base !== undefined && textAt(base, file) !== text).map(({ text }) => text),
  }
}

export const releasedState = (all) =>
  `${JSON.stringify(Object.fromEntries(all.map(({ name, report }) => [name, hash(report)])), null, 2)}\n`

/** Where a branch left the one that it will be merged into; nothing on that branch itself, and without git. */
function baseOfBranch() {
  const target = `origin/${process.env.GITHUB_BASE_REF || 'main'}`
  const base = git('merge-base', target, 'HEAD')?.trim()
  return base === undefined || base === git('rev-parse', 'HEAD')?.trim() ? undefined : base
}

const textAt = (commit, file) => git('show', `${commit}:${path.relative(root, file).replaceAll('\\', '/')}`)

function git(...argv) {
  try {
    return execFileSync('git', argv, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 })
  } catch {
    return undefined
  }
}
