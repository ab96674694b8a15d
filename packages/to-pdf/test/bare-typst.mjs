// The same document through Typst alone: what `@bantin/to-pdf` is measured against. Same JSON, pictures, template and fonts (from
// disk), one compile, one export, nothing else. Prepare once, then time whole processes:
//   node --conditions=@bantin/source test/bare-typst.mjs --prepare FOLDER   (writes the inputs of the province's sample)
//   node test/bare-typst.mjs FOLDER OUT.pdf
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const [first, second] = process.argv.slice(2)
if (first === '--prepare') await prepare(resolve(second))
else await run(resolve(first), second)

async function prepare(folder) {
  const { province } = await import('@bantin/fixtures')
  const { compileSample } = await import('./support/sample.ts')
  const { pdfOptions } = await import('../src/options.ts')
  const { createPreparer } = await import('../src/prepare-issue.ts')
  const issue = await compileSample(province)
  const original = (path) => ({ format: 'original', ...issue.images.get(path) })
  const context = { options: pdfOptions.parse({}), image: async (path) => [original(path)], fonts: async () => [], report: console.error }
  const { files, editions, fonts } = await createPreparer()(issue, context)
  const write = (path, content) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const [path, content] of files) write(path, content)
  for (const [i, font] of fonts.families.flatMap(({ files }) => files.fontPaths).entries()) write(`fonts/${i}.ttf`, readFileSync(font))
  const template = new URL('../typst/', import.meta.url)
  for (const name of readdirSync(template)) write(`typst/${name}`, readFileSync(new URL(name, template)))
  write('settings.json', JSON.stringify(editions.get('issue')))
  write('main.typ', '#import "/typst/issue.typ": issue\n#issue(json("/data/issue.json"), id => json("/data/items/" + id + ".json"))\n')
}

async function run(folder, output) {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const typst = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [join(folder, 'fonts')] }] })
  const settings = readFileSync(join(folder, 'settings.json'), 'utf8')
  const compiled = typst.compile({ mainFilePath: join(folder, 'main.typ'), inputs: { settings } })
  if (!compiled.result) throw new Error(JSON.stringify(typst.fetchDiagnostics(compiled.takeError())))
  writeFileSync(output, typst.pdf(compiled.result, { pdfStandard: 'a-2a' }))
}
