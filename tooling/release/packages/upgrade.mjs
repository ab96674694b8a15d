import { globSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { MIGRATED_TITLE, nextRelease } from './next-release.mjs'
import { carryOut, stepsOf } from './page-steps.mjs'
import { manifestOf, serveTarballs } from './registry.mjs'
import { env, root, runBeside } from './run.mjs'

const GUIDE = 'docs/content/vi/guides/upgrade.md'

/**
 * Upgrade a project of this release to the next one, to the letter of the guide: its older files are migrated and build, although
 * what the older version kept is still there, and no file that people write changes.
 */
export async function upgradeProject({ folder, files }, tarballs, dir) {
  mkdirSync(dir)
  const next = nextRelease(tarballs, dir)
  const kept = { BANTIN_CACHE: path.join(dir, 'kept') }
  await runBeside('npm', ['run', 'build'], folder, kept)
  const texts = () => files.filter((one) => one !== 'package.json').map((one) => [one, readFileSync(path.join(folder, one), 'latin1')])
  const before = new Map(texts())
  const registry = await serveTarballs([...tarballs, ...next], folder)
  let said = ''
  try {
    const place = { cwd: folder, scratch: dir, env: { ...env, ...kept, ...registry.env, npm_config_audit: 'false' } }
    for (const step of stepsOf(readFileSync(path.join(root, GUIDE), 'utf8'))) said += (await carryOut(step, place)).said
  } finally {
    registry.close()
  }
  const touched = texts().filter(([file, text]) => before.get(file) !== text)
  if (touched.length > 0) throw new Error(`the upgrade changed what people write:\n${touched.map(([file]) => file).join('\n')}`)
  const { versions, twice } = installed(folder)
  const wanted = new Map(next.map((one) => manifestOf(one)).map(({ name, version }) => [name, version]))
  const old = Object.entries(versions).filter(([name, version]) => wanted.get(name) !== version)
  if (old.length + twice.length > 0) throw new Error(`not upgraded, or there twice:\n${[...old, ...twice].join('\n')}`)
  const told = said.split('\n').filter((line) => line.includes('schema/migrated')).length
  if (told === 0) throw new Error(`nobody was told that older files were migrated:\n${said}`)
  const [page] = globSync('dist/*/web/index.html', { cwd: folder })
  if (!page || !readFileSync(path.join(folder, page), 'utf8').includes(MIGRATED_TITLE))
    throw new Error('after the upgrade the issue is not that of the migrated model')
  const count = Object.keys(versions).length
  return `upgraded by the guide: ${count} packages a minor version on, older files migrated, none of ${before.size} that people write touched`
}

/** The packages of Bantin that are installed: versions by name, and those that are there more than once. */
function installed(folder) {
  const lock = JSON.parse(readFileSync(path.join(folder, 'node_modules/.package-lock.json'), 'utf8'))
  const all = Object.entries(lock.packages).flatMap(([place, { version }]) => {
    const [, name] = /(?:^|\/)node_modules\/(bantin|@bantin\/[^/]+)$/.exec(place) ?? []
    return name === undefined ? [] : [[name, version]]
  })
  const names = all.map(([name]) => name)
  return { versions: Object.fromEntries(all), twice: names.filter((name, i) => names.indexOf(name) < i) }
}
