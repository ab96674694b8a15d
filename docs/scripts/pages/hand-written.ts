import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { withLiveExamples } from '../live/live-examples.ts'
import { englishGuide } from './guides.ts'
import type { Language, Page } from './page.ts'
import { withSameCode } from './same-code.ts'

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
  const at = rest.join('/').replace(/\.md$/, '')
  const whole = withSameCode(body, () => englishGuide(at) ?? readFileSync(path.join(folder, 'en', `${at}.md`), 'utf8'))
  return { path: at, language: language as Language, title, description, body: whole, head: more.join('') }
}

/** The pages of `content`, their examples rendered. */
export async function handWrittenPages(): Promise<Page[]> {
  const files = globSync('*/**/*.md', { cwd: folder }).sort()
  return Promise.all(files.map(readPage).map(async (page) => ({ ...page, body: await withLiveExamples(page.body, page) })))
}
