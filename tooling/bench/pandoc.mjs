/** The best that pandoc makes of the same articles: titles, notes, boxes, pictures, a cover and contents, so that both do the same work. */
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

/** Pandoc leaves such things out with a warning: then it would be measured for less than we make. */
const LESS = /Could not (?:fetch|convert)|Duplicate/

/** What is missing on this machine, if anything. Pandoc needs `rsvg-convert` for the drawings of a Word file. */
export const missingForPandoc = () =>
  ['pandoc', 'rsvg-convert'].find((program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined)

/** Write the articles in pandoc's Markdown, once, and return what makes a form of them as a whole process. */
export function pandoc({ issueFolder, work }) {
  const folder = path.join(work, 'pandoc', 'items')
  mkdirSync(folder, { recursive: true })
  const articles = globSync('items/*.md', { cwd: issueFolder }).sort()
  for (const file of articles) {
    writeFileSync(path.join(folder, path.basename(file)), inPandocsMarkdown(readFileSync(path.join(issueFolder, file), 'utf8')))
  }
  const { cover, ...issue } = parse(readFileSync(path.join(issueFolder, 'issue.yaml'), 'utf8'))
  return (extension) => () => {
    const output = path.join(work, `pandoc.${extension}`)
    const settings = ['--from', 'commonmark_x', '--file-scope', '--toc', '--metadata', 'lang=vi', '--metadata', `title=${issue.id}`]
    const pictures = ['--resource-path', path.join(issueFolder, 'items'), '--epub-cover-image', path.join(issueFolder, cover.image)]
    const { status, stderr } = spawnSync('pandoc', [...articles, ...settings, ...pictures, '-o', output], {
      cwd: path.dirname(folder),
      encoding: 'utf8',
    })
    if (status !== 0 || LESS.test(stderr)) throw new Error(`pandoc ended with ${status}\n${stderr}`)
  }
}

function inPandocsMarkdown(text) {
  const [, yaml, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text)
  const boxes = body.replace(/^:::([\w-]+)(?:\[(.*)\])?(?:\{.*\})?$/gm, (_, name, label) => `::: ${name}\n${label ? `**${label}**\n` : ''}`)
  return `# ${parse(yaml).title}\n\n${boxes.replace(/^::(?!:).*$/gm, '')}`
}
