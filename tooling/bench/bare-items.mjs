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

const extensions = [frontmatter(['yaml']), gfm(), directive()]
const mdastExtensions = [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown(), directiveFromMarkdown()]

/** The items of a folder as unified's parser reads them: front matter and tree, nothing checked. */
export function bareItems(folder) {
  const names = readdirSync(folder)
  if (names.length === 0) throw new Error(`no items in ${folder}`)
  return names.map((name) => {
    const tree = fromMarkdown(readFileSync(path.join(folder, name), 'utf8'), { extensions, mdastExtensions })
    return { meta: parse(tree.children[0].value), tree }
  })
}
