import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { differences } from './differences.mjs'
import { run } from './run.mjs'

/** The oldest Node that the command supports, by its newest release. */
const MAJOR = 22

/** Make and build a project with the oldest Node that is supported; what came of it. */
export function buildWithOldNode({ folder, creator }) {
  const node = fetchNode(path.join(path.dirname(creator), 'old-node'))
  if (!node) return `skipped: Node ${MAJOR} could not be fetched from npm`
  const version = run(node, ['--version'], folder).trim()
  const command = path.join(folder, 'node_modules/bantin/bin/bantin.js')
  const [issue] = readdirSync(path.join(folder, 'dist')).filter((one) => one !== 'site')
  run(node, [command, 'check'], folder)
  run(node, [command, 'build', '--out', 'old-node'], folder)
  const { count, faults } = differences(path.join(folder, 'dist', issue), path.join(folder, 'old-node'))
  if (faults.length > 0) throw new Error(`Node ${version} makes other files:\n${faults.join('\n')}`)
  return `Node ${version} makes the same ${count} files`
}

/** The package of the platform, as scripts/go.mjs fetches it; nothing without a registry. */
function fetchNode(place) {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${platform}-${process.arch}`
  mkdirSync(place, { recursive: true })
  writeFileSync(path.join(place, 'package.json'), '{ "private": true }')
  try {
    run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=1', '--no-save', `${name}@${MAJOR}`], place)
  } catch {
    return undefined
  }
  const file = path.join(place, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(file) ? file : undefined
}
