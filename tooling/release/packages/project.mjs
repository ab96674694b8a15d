import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { differences } from './differences.mjs'
import { manifestOf } from './registry.mjs'
import { OFFLINE, root, runBeside } from './run.mjs'

const QUIET = ['--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=1', '--loglevel=error', '--no-save']
const FLAGS = ['--yes', '--title', 'Bản tin Đồi Chè', '--place', 'Đồi Chè', '--publisher', 'Văn phòng xã Đồi Chè']

/**
 * Make a project as a stranger does, with all that is published beside what it needs, and publish its issue.
 *
 * @param dir where its folder is made
 * @param from the tarballs, and the registry that has them
 * @param tell what to do with what is found
 */
export async function makeProject(dir, { tarballs, registry }, tell) {
  const start = performance.now()
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1)
  const folder = await create(dir, 'ban-tin', registry.env)
  const files = filesIn(folder)
  const made = readFileSync(path.join(folder, 'package.json'), 'utf8')
  if (/workspace:|catalog:/.test(made)) throw new Error(`the packages of the project are not those that can be installed:\n${made}`)
  const others = tarballs.map((one) => manifestOf(one).name).filter((name) => name.startsWith('@bantin/'))
  // Types of Node for those who look at the packages from outside
  await install(folder, { tarballs, registry, more: [...others, '@types/node@24'] })
  const installed = seconds()
  for (const script of ['check', 'check:forms', 'build']) await runBeside('npm', ['run', script], folder)
  tell(`npm create bantin: installed after ${installed} s, checked and built after ${seconds()} s`)
  const { count, faults } = await compareWithWorkspace(folder)
  if (faults.length > 0) throw new Error(`the project and the workspace make different files:\n${faults.join('\n')}`)
  tell(`its ${count} files are those that the workspace makes`)
  await runBeside('npm', ['run', 'site'], folder)
  if (!existsSync(path.join(folder, 'dist/site/index.html'))) throw new Error('npm run site made no index.html')
  return { folder, files }
}

/**
 * Make the next project of the same machine without a network: what `npm create` and `npm install` need is in the cache of npm.
 *
 * @param dir where its folder is made
 * @param from the tarballs, and the registry that had them and is closed now
 * @param first the project that was made before
 */
export async function makeOfflineProject(dir, { tarballs, registry }, first) {
  if (await answers(registry.origin)) throw new Error('the registry still answers: this would not be offline')
  const folder = await create(dir, 'ban-tin-khac', { ...registry.env, ...OFFLINE })
  await install(folder, { tarballs, registry, env: OFFLINE })
  for (const script of ['check', 'check:forms', 'build']) await runBeside('npm', ['run', script], folder, OFFLINE)
  const [one, other] = [first.folder, folder].map((place) => path.join(place, 'dist', issueIn(place)))
  const { count, faults } = differences(one, other)
  if (faults.length > 0) throw new Error(`a project that is made offline builds other files:\n${faults.join('\n')}`)
  return { folder, told: `without a network: npm create bantin, npm install and npm run build make the same ${count} files` }
}

/** `npm create bantin` */
async function create(dir, name, env) {
  await runBeside('npm', ['create', 'bantin', name, '--', ...FLAGS], dir, { ...env, npm_config_yes: 'true' })
  return path.join(dir, name)
}

/** `npm install`. Only what has no scope, `bantin` itself, must be named: npm has one registry for all that has none. */
function install(folder, { tarballs, registry, more = [], env = {} }) {
  const command = tarballs.find((one) => manifestOf(one).name === 'bantin')
  const argv = ['install', ...QUIET, `--@bantin:registry=${registry.origin}`, command, ...more]
  return runBeside('npm', argv, folder, { ...env, no_proxy: registry.env.no_proxy })
}

const answers = (origin) =>
  fetch(origin).then(
    () => true,
    () => false,
  )

/** The one issue of a project that is built. */
const issueIn = (folder) => readdirSync(path.join(folder, 'dist')).find((one) => one !== 'site')

/** All files of a folder, as they are now. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))

/** Build the same folder with the packages of the workspace. */
async function compareWithWorkspace(folder) {
  // In the package whose dependencies are those of a project
  const place = path.join(root, 'packages/create-bantin/.bantin')
  mkdirSync(place, { recursive: true })
  const copy = mkdtempSync(path.join(place, 'packed-'))
  try {
    cpSync(folder, copy, {
      recursive: true,
      filter: (one) => !/[\\/](?:node_modules|dist|\.bantin[\\/]cache)$/.test(one.slice(folder.length)),
    })
    await runBeside(process.execPath, [path.join(root, 'packages/cli/bin/bantin.js'), 'build'], copy)
    return differences(path.join(folder, 'dist'), path.join(copy, 'dist'))
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
