/**
 * Compile and run every ```ts block of the readmes and of the TSDoc comments.
 * `expression // => text` says what console.log prints; a line `// text` right below goes on with it. ```ts nocheck skips a block.
 */
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { format } from 'node:util'

const root = path.resolve(import.meta.dirname, '../..')
const out = path.join(import.meta.dirname, '.snippets') // resolves packages from this folder's node_modules
const run = process.argv[2] === '--run'

/** What a block says that it prints. */
function expected(code) {
  const lines = []
  let open = false
  for (const line of code.split('\n')) {
    const first = /\/\/ =>( .*)?$/.exec(line)
    if (first) lines.push((first[1] ?? '').slice(1))
    else if (open && /^\/\/ /.test(line)) lines.push(line.slice(3))
    open = Boolean(first) || (open && /^\/\/ /.test(line))
  }
  return lines
}

function snippets() {
  const places = ['packages/*/src/**/*.ts', 'packages/*/README.md', 'apps/*/README.md', 'README.md', 'docs/*.md', 'docs/content/**/*.md']
  const files = globSync(places, { cwd: root }).sort()
  const all = files.flatMap((file) => {
    let text = readFileSync(path.join(root, file), 'utf8')
    if (file.endsWith('.ts')) text = [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([c]) => c.replace(/^\s*\*( |$)/gm, '')).join('\n')
    return [...text.matchAll(/^```ts([^\n]*)\n([\s\S]*?)^```/gm)].flatMap(([, meta, code], i) =>
      // a block with the name of a file is part of a guide that scripts/packages.mjs follows
      /nocheck|\.ts/.test(meta) ? [] : [{ file, code, name: `${file.replace(/[^\w]+/g, '-')}-${i}.ts`, want: expected(code) }],
    )
  })
  // the Vietnamese and the English page of a guide show the same code
  const first = new Map(all.toReversed().map((one) => [one.code, one]))
  return all.filter((one) => first.get(one.code) === one)
}

if (!run) {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  for (const { name, code } of snippets()) writeFileSync(path.join(out, name), `${code}\nexport {}\n`)
  writeFileSync(path.join(out, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(path.join(out, 'tsconfig.json'), JSON.stringify({ extends: '../../../tsconfig.base.json', include: ['*.ts'] }))
  const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  process.exitCode = node(tsc, '-p', out) || node('--conditions=@bantin/source', import.meta.filename, '--run')
} else {
  const print = console.log
  let wrong = 0
  const all = snippets()
  for (const { file, name, want } of all) {
    const got = []
    console.log = (...values) => got.push(...format(...values).split('\n'))
    await import(pathToFileURL(path.join(out, name)).href)
    const trimmed = (lines) =>
      lines
        .map((line) => line.trimEnd())
        .join('\n')
        .trim()
    if (want.length === 0 || trimmed(got) === trimmed(want)) continue
    wrong++
    console.error(`✗ ${file}: wanted ${JSON.stringify(want)}, got ${JSON.stringify(got)}`)
  }
  console.log = print
  console.log(`${all.length} snippets compiled and run, ${wrong} wrong`)
  process.exitCode = wrong ? 1 : 0
}
