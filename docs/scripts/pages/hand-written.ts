import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { withLiveExamples } from '../live/live-examples.ts'
import type { Language, Page } from './page.ts'

const folder = path.resolve(import.meta.dirname, '../../content')
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/

/** Read a page that people wrote; its path tells the language. */
function readPage(file: string): Page {
  const [language = 'vi', ...rest] = file.split(path.sep)
  const [, head = '', body = ''] = FRONT_MATTER.exec(readFileSync(path.join(folder, file), 'utf8')) ?? []
  const { title, description } = parse(head) as { title: string; description: string }
  const more = head
    .split('\n')
    .filter((line) => !/^(title|description):/.test(line))
    .map((line) => `${line}\n`)
  return { path: rest.join('/').replace(/\.md$/, ''), language: language as Language, title, description, body, head: more.join('') }
}

/** The pages of `content`, their examples rendered. */
export async function handWrittenPages(): Promise<Page[]> {
  const files = globSync('*/**/*.md', { cwd: folder }).sort()
  return Promise.all(files.map(readPage).map(async (page) => ({ ...page, body: await withLiveExamples(page.body, page) })))
}
