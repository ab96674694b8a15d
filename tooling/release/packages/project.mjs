import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { differences } from './differences.mjs'
import { root, run } from './run.mjs'

const QUIET = ['--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=1', '--loglevel=error']

/** Make a project as a stranger does, from tarballs instead of the registry, and publish it. */
export function makeProject(dir, tarballs, tell) {
  const creator = tarballs.find((one) => path.basename(one).startsWith('create-bantin-'))
  const flags = ['--yes', '--title', 'Bản tin Đồi Chè', '--place', 'Đồi Chè', '--publisher', 'Văn phòng xã Đồi Chè']
  const start = performance.now()
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1)
  run('npm', ['exec', '--yes', '--prefer-offline', `--package=${creator}`, '--', 'create-bantin', 'ban-tin', ...flags], dir)
  const folder = path.join(dir, 'ban-tin')
  const made = readFileSync(path.join(folder, 'package.json'), 'utf8')
  if (/workspace:|catalog:/.test(made)) throw new Error(`the packages of the project are not those that can be installed:\n${made}`)
  // What the registry would hold comes from the tarballs; types of Node for those who look at the packages from outside, below
  run('npm', ['install', ...QUIET, '--no-save', ...tarballs.filter((one) => one !== creator), '@types/node@24'], folder)
  const installed = seconds()
  for (const script of ['check', 'check:forms', 'build']) run('npm', ['run', script], folder)
  tell(`npm create bantin: installed after ${installed} s, checked and built after ${seconds()} s`)
  const { count, faults } = compareWithWorkspace(folder)
  if (faults.length > 0) throw new Error(`the project and the workspace make different files:\n${faults.join('\n')}`)
  tell(`its ${count} files are those that the workspace makes`)
  run('npm', ['run', 'site'], folder)
  if (!existsSync(path.join(folder, 'dist/site/index.html'))) throw new Error('npm run site made no index.html')
  return { folder, creator }
}

/** Build the same folder with the packages of the workspace. */
function compareWithWorkspace(folder) {
  // In the package whose dependencies are those of a project
  const place = path.join(root, 'packages/create-bantin/.bantin')
  mkdirSync(place, { recursive: true })
  const copy = mkdtempSync(path.join(place, 'packed-'))
  try {
    cpSync(folder, copy, {
      recursive: true,
      filter: (one) => !/[\\/](?:node_modules|dist|\.bantin[\\/]cache)$/.test(one.slice(folder.length)),
    })
    run(process.execPath, [path.join(root, 'packages/cli/bin/bantin.js'), 'build'], copy)
    return differences(path.join(folder, 'dist'), path.join(copy, 'dist'))
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
