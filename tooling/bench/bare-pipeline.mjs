// From the same Markdown files to the same PDF with nothing of ours but the template: bare micromark, JSON, bare Typst. As a whole process:
//   node bare-pipeline.mjs ITEMS BARE OUT.pdf     (BARE: what `bare-typst.mjs --prepare` wrote)
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { directive } from 'micromark-extension-directive'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { parse } from 'yaml'

const [items, bare, output] = process.argv.slice(2)
const extensions = [frontmatter(['yaml']), gfm(), directive()]
const mdastExtensions = [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown(), directiveFromMarkdown()]
const documents = readdirSync(items).map((name) => {
  const tree = fromMarkdown(readFileSync(path.join(items, name), 'utf8'), { extensions, mdastExtensions })
  return JSON.stringify({ meta: parse(tree.children[0].value), tree })
})
if (documents.length === 0) throw new Error(`no items in ${items}`)
process.argv.splice(2, 3, bare, output)
const typst = path.resolve(import.meta.dirname, '../../packages/to-pdf/test/bare-typst.mjs')
await import(pathToFileURL(typst).href)
