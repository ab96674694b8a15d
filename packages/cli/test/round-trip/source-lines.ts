import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseMarkdown } from '@bantin/parser'
import { linesOf, ordered } from './lines.ts'

/** What the author wrote, without front matter, and with the files that it takes in. */
export function sourceLines(folder: string, file: string): string[] {
  const path = join(folder, file)
  const markdown = readFileSync(path, 'utf8')
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/^::chen\{tep="(.*)"\}$/gm, (_, other: string) => readFileSync(join(dirname(path), other), 'utf8'))
  return ordered(linesOf(parseMarkdown(markdown, { file }).tree.children))
}
