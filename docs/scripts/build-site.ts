/** Build the site into `dist`, without a network: write the pages, let Astro render them, index them, make their links relative. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'astro'
import { writeSearch } from './search/write-search.ts'
import { readHtmlFiles } from './site/html-files.ts'
import { withInlineScripts, withReachableBlocks } from './site/inline-scripts.ts'
import { withRelativeLinks } from './site/relative-links.ts'
import { sampleWordFile } from './site/sample-word-file.ts'
import { writePages } from './write-pages.ts'

const root = path.resolve(import.meta.dirname, '..')
process.env.ASTRO_TELEMETRY_DISABLED = '1'

const started = performance.now()
const written = await writePages()
// without what Astro kept of an earlier build, which may have had other settings
await build({ root, logLevel: 'warn', force: true })
const out = path.resolve(root, process.env.DOCS_OUT ?? 'dist')
copyFileSync(path.join(root, 'architecture.svg'), path.join(out, 'pictures/architecture.svg'))
writeFileSync(path.join(out, 'phoi-thoc.docx'), sampleWordFile())
const files = readHtmlFiles(out)
writeSearch(out, files)
const script = (address: string) => readFileSync(path.join(out, address), 'utf8')
for (const { path: file, html } of files)
  writeFileSync(path.join(out, file), withRelativeLinks(withReachableBlocks(withInlineScripts(html, script)), file))
console.log(`${written} pages written, ${files.length} built in ${((performance.now() - started) / 1000).toFixed(1)} s`)
