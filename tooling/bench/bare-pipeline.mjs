// From the same Markdown files to the same PDF with nothing of ours but the template: bare micromark, JSON, bare Typst. As a whole process:
//   node bare-pipeline.mjs ITEMS BARE OUT.pdf     (BARE: what `bare-typst.mjs --prepare` wrote)
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bareItems } from './bare-items.mjs'

const [items, bare, output] = process.argv.slice(2)
for (const item of bareItems(items)) JSON.stringify(item)
process.argv.splice(2, 3, bare, output)
const typst = path.resolve(import.meta.dirname, '../../packages/to-pdf/test/bare-typst.mjs')
await import(pathToFileURL(typst).href)
