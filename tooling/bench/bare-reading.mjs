// What reading Markdown takes at the least, in a whole process: unified's parser and the front matter, nothing checked, nothing written.
//   node bare-reading.mjs ITEMS
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { directive } from 'micromark-extension-directive'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { parse } from 'yaml'

const [items] = process.argv.slice(2)
const extensions = [frontmatter(['yaml']), gfm(), directive()]
const mdastExtensions = [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown(), directiveFromMarkdown()]
const names = readdirSync(items)
for (const name of names) {
  const tree = fromMarkdown(readFileSync(path.join(items, name), 'utf8'), { extensions, mdastExtensions })
  parse(tree.children[0].value)
}
if (names.length === 0) throw new Error(`no items in ${items}`)
