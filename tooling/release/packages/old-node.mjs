import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { differences } from './differences.mjs'
import { runBeside } from './run.mjs'

/** The oldest lines of Node that are supported, each by its newest release. */
const OLDEST = { command: 22, libraries: 20 }

/** Forms that need nothing of the machine. */
const FORMS = ['html', 'epub', 'docx', 'email', 'text', 'speech', 'feed']

/** Build the project with the oldest Node that the command supports; what came of it. */
export async function buildWithOldNode({ folder }) {
  const node = await fetchNode(OLDEST.command, path.dirname(folder))
  if (!node) return `skipped: Node ${OLDEST.command} could not be fetched from npm`
  const version = (await runBeside(node, ['--version'], folder)).trim()
  const command = path.join(folder, 'node_modules/bantin/bin/bantin.js')
  const [issue] = readdirSync(path.join(folder, 'dist')).filter((one) => one !== 'site')
  await runBeside(node, [command, 'check'], folder)
  await runBeside(node, [command, 'build', '--out', 'old-node'], folder)
  const { count, faults } = differences(path.join(folder, 'dist', issue), path.join(folder, 'old-node'))
  if (faults.length > 0) throw new Error(`Node ${version} makes other files:\n${faults.join('\n')}`)
  return `Node ${version} makes the same ${count} files`
}

/** Compile and render an issue with the oldest Node that the libraries support, and import every entry; what came of it. */
export async function renderWithOldNode({ folder }, entries) {
  const node = await fetchNode(OLDEST.libraries, path.dirname(folder))
  if (!node) return `skipped: Node ${OLDEST.libraries} could not be fetched from npm`
  const file = path.join(folder, 'render.mjs')
  const code = [
    ...entries.map((entry) => `await import('${entry}')`),
    `import { kitchenSink } from '@bantin/adapter-kit'`,
    `import { compile, render } from '@bantin/compile'`,
    ...FORMS.map((form) => `import { ${form} } from '@bantin/to-${form}'`),
    'const { issue } = await compile(kitchenSink.source)',
    `const { manifest } = await render(issue, [${FORMS.map((form) => `${form}()`).join(', ')}])`,
    'console.log(JSON.stringify(manifest))',
  ]
  writeFileSync(file, code.join('\n'))
  const [old, present] = await Promise.all([node, process.execPath].map((one) => runBeside(one, ['--no-warnings', file], folder)))
  if (old !== present) throw new Error(`Node ${OLDEST.libraries} renders other files:\n${old}\n${present}`)
  const count = JSON.parse(old).artifacts.length
  const version = (await runBeside(node, ['--version'], folder)).trim()
  return `Node ${version} imports every entry and renders the same ${count} files in ${FORMS.length} forms`
}

/** The package of the platform, as scripts/go.mjs fetches it; nothing without a registry. */
async function fetchNode(major, dir) {
  const place = path.join(dir, `node-${major}`)
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${platform}-${process.arch}`
  mkdirSync(place, { recursive: true })
  writeFileSync(path.join(place, 'package.json'), '{ "private": true }')
  try {
    await runBeside(
      'npm',
      ['install', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=1', '--no-save', `${name}@${major}`],
      place,
    )
  } catch {
    return undefined
  }
  const file = path.join(place, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(file) ? file : undefined
}
