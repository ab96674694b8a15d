/** `pnpm api:check`: fails when `api.md` of a package is not what is built, or when no changeset tells of a change. */
import path from 'node:path'
import { published } from '../packages/published.mjs'
import { untold } from './changesets.mjs'
import { changedOnBranch, changedSinceRelease, changesets, reports, root } from './state.mjs'

const all = reports()
const old = all
  .filter(({ report, written }) => report !== written)
  .map(({ file }) => `${path.relative(root, file)}: not what is built; pnpm api:write`)
const { manifest } = published.find((one) => one.manifest.name === 'create-bantin')
const uses = Object.entries(manifest.devDependencies).flatMap(([name, range]) => (range === 'workspace:^' ? [name] : []))
const { waiting, ofBranch } = changesets()
const untoldChanges = [
  ...untold(changedSinceRelease(all), waiting, { name: manifest.name, uses }),
  // What was told of an earlier change does not tell of this one
  ...untold(changedOnBranch(all), ofBranch),
]
const problems = new Set([...old, ...untoldChanges])
for (const problem of problems) console.error(`api: ${problem}`)
if (problems.size === 0) console.log(`the API of ${all.length} packages is as written down, and changes are told of`)
process.exitCode = problems.size > 0 ? 1 : 0
