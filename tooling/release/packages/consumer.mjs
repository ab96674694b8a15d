import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, runBeside } from './run.mjs'

const TYPESCRIPT = ['typescript-5', 'typescript-6', 'typescript']

const COMPILER_OPTIONS = {
  module: 'nodenext',
  target: 'es2023',
  lib: ['es2023', 'dom', 'dom.iterable'],
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  allowImportingTsExtensions: true,
  types: ['node'],
}

/** Look at the installed packages as a program outside of the workspace does: types, imports, the code of the guide. */
export async function consume(project, entries) {
  const folder = path.join(project, 'consumer')
  mkdirSync(folder)
  const imports = entries.map((entry, i) => `import * as m${i} from '${entry}'`).join('\n')
  const files = { 'index.ts': `${imports}\nconsole.log([${entries.map((_, i) => `m${i}`)}].map((m) => Object.keys(m).length))\n` }
  const guide = readFileSync(path.join(root, 'docs/writing-a-form.md'), 'utf8')
  for (const [, name, code] of guide.matchAll(/^```ts (\S+\.ts)\n([\s\S]*?)^```/gm)) files[name] = code
  for (const [name, code] of Object.entries(files)) writeFileSync(path.join(folder, name), code)
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: Object.keys(files) }))
  const versions = await Promise.all(
    TYPESCRIPT.map(async (name) => {
      const home = path.join(root, 'node_modules', name)
      for (const one of [folder, project]) await runBeside(process.execPath, [path.join(home, 'bin/tsc'), '-p', one], folder)
      return JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')).version
    }),
  )
  writeFileSync(path.join(folder, 'index.mjs'), entries.map((entry) => `await import('${entry}')`).join('\n'))
  await runBeside(process.execPath, ['index.mjs'], folder)
  const failures = (await runBeside(process.execPath, ['check.ts'], folder)).trim()
  if (failures !== '[]') throw new Error(`the form of docs/writing-a-form.md does not conform:\n${failures}`)
  return `${entries.length} entries: types right in TypeScript ${versions.join(', ')}, imported; the form of the guide conforms`
}
