import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../api/packages.ts'
import { rewriteLinks } from './links.ts'
import type { Page } from './page.ts'

/** Guides that stand in the repository, so that its readmes can link them; their Vietnamese pages are in `content/vi`. */
export const GUIDES = [
  ['docs/import.md', 'guides/import', 'Take in Word files, old Word, PDF, web pages, text, and whole archives.'],
  ['docs/publishing.md', 'guides/publishing', 'Put the output where readers find it: a folder, rsync, S3.'],
  ['docs/site.md', 'guides/site', 'One site of all issues: archive, search, reading offline, telling genuine copies.'],
  ['docs/sharing.md', 'guides/sharing', 'Offer items to other bulletins, take theirs, and learn of corrections.'],
  ['docs/signing.md', 'guides/signing', 'Sign an issue, so that anyone can tell offline whether it is genuine.'],
  ['docs/writing-a-form.md', 'guides/adapter', 'A form of your own, from nothing to a conformant adapter.'],
] as const

const guideText = (file: string): string => readFileSync(path.join(root, file), 'utf8')

/** The English text of the guide whose page stands at this path; nothing where it is no guide of the repository. */
export function englishGuide(at: string): string | undefined {
  const [file] = GUIDES.find((one) => one[1] === at) ?? []
  return file && guideText(file)
}

/** The English pages of the guides in the repository. */
export function guidePages(): Page[] {
  return GUIDES.map(([file, at, description]) => {
    const [, title = '', body = ''] = /^# (.*)\n([\s\S]*)$/.exec(guideText(file)) ?? []
    return { path: at, language: 'en', title, description, body: rewriteLinks(body, file, 'en') }
  })
}
