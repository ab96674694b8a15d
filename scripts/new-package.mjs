/** `pnpm new:package NAME`: copy packages/hello-adapter under another name, and say what is left to do. Nothing is overwritten. */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { changeset, copyOf, nameProblem } from '../tooling/release/new-package/copy.mjs'

const root = path.resolve(import.meta.dirname, '..')
const original = path.join(root, 'packages/hello-adapter')
const [name = ''] = process.argv.slice(2)
const folder = path.join(root, 'packages', name)

const problem = nameProblem(name) ?? (existsSync(folder) ? `packages/${name} is there already.` : undefined)
if (problem) {
  console.error(`new:package: ${problem}\nUsage: pnpm new:package to-gopher`)
  process.exitCode = 2
} else {
  const paths = globSync('**/*', { cwd: original, exclude: ['node_modules', 'dist', '.turbo', '.bantin'], withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(original, path.join(entry.parentPath, entry.name)))
  const files = Object.fromEntries(paths.map((one) => [one, readFileSync(path.join(original, one), 'utf8')]))
  const write = (file, text) => {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
  }
  for (const [file, text] of Object.entries(copyOf(name, files))) write(path.join(folder, file), text)
  write(path.join(root, '.changeset', `${name}.md`), changeset(name))
  const snippets = path.join(root, 'tooling/snippets/package.json')
  const manifest = JSON.parse(readFileSync(snippets, 'utf8'))
  const dependencies = Object.entries({ ...manifest.devDependencies, [`@bantin/${name}`]: 'workspace:*' })
  manifest.devDependencies = Object.fromEntries(dependencies.sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(snippets, `${JSON.stringify(manifest, null, 2)}\n`)
  console.log(`packages/${name} is made, and the examples of its readme are run with the others. What is left:

  pnpm install
  pnpm fix
  pnpm test:unit packages/${name}

  README.md, ARCHITECTURE.md        a line for it
  packages/${name}/README.md        what it makes, when to use it and when not
  packages/${name}/package.json     its description
  .changeset/${name}.md             what users get`)
}
