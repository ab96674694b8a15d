/** `pnpm licences`: write docs/licences.md. With `--check` write nothing. Fails on a licence that must not be in what we publish. */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { published } from '../packages/published.mjs'
import { root, run } from '../packages/run.mjs'
import { pageOf } from './page.mjs'
import { anyPlatform, licenceProblem } from './policy.mjs'

const PAGE = path.join(root, 'docs/licences.md')

const filters = published.flatMap(({ manifest }) => ['--filter', manifest.name])
const listed = JSON.parse(run('pnpm', [...filters, 'licenses', 'list', '--prod', '--json'], root))
const installed = Object.entries(listed).flatMap(([licence, all]) => all.map(({ name }) => [name, licence]))
const notices = globSync('packages/*/dist/**/THIRD-PARTY.txt', { cwd: root })
if (notices.length === 0) throw new Error('the packages are not built: pnpm build')
const bundled = notices.flatMap((file) =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d\S* \((.+)\)$/gm)].map(([, name, licence]) => [
    name,
    licence,
  ]),
)
const inBundle = new Set(bundled.map(([name]) => name))
const ours = new Set(published.map(({ manifest }) => manifest.name))
const all = new Map(
  [...installed, ...bundled].map(([name, licence]) => [
    `${anyPlatform(name)} ${licence}`,
    { name: anyPlatform(name), licence, bundled: inBundle.has(name) },
  ]),
)
const packages = [...all.values()].filter(({ name }) => !ours.has(name)).sort((a, b) => (a.name + a.licence < b.name + b.licence ? -1 : 1))

const page = pageOf(packages)
const problems = packages.flatMap(({ name, licence }) => licenceProblem(name, licence) ?? [])
if (!process.argv.includes('--check')) writeFileSync(PAGE, page)
else if (readFileSync(PAGE, 'utf8') !== page) problems.push('docs/licences.md is not about the packages that are used now; pnpm licences')
for (const problem of problems) console.error(`licences: ${problem}`)
if (problems.length === 0) console.log(`the licences of ${packages.length} packages are fine`)
process.exitCode = problems.length > 0 ? 1 : 0
