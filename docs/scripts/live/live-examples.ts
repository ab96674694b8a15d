import type { Page } from '../pages/page.ts'
import { renderBody } from './render-body.ts'

const LIVE = /^(`{3,4})md live\n([\s\S]*?)^\1$/gm
const LABELS = { vi: 'Hiện ra như sau', en: 'This becomes' }

/**
 * Headings of an example are no headings of the page that it stands in, and no block of HTML may hold an empty line.
 */
const asPartOfPage = (body: string): string =>
  body
    .replace(/<h(\d)( [^>]*)?>/g, '<p class="live-heading live-h$1"$2>')
    .replace(/<\/h\d>/g, '</p>')
    .replace(/ aria-labelledby="[^"]*_title_"/g, ` aria-label="…"`)
    .replace(/ (loading|decoding)="[^"]*"/g, '')
    .replace(/\n{2,}/g, '\n')

/** Put what the web form makes of it behind every block that is marked `md live`. */
export async function withLiveExamples(markdown: string, { path, language }: Pick<Page, 'path' | 'language'>): Promise<string> {
  const found = [...markdown.matchAll(LIVE)]
  const shown = await Promise.all(
    found.map(async ([, fence, source = ''], i) => {
      const { body, findings } = await renderBody(source, `vi-du-${i + 1}`, language)
      if (body === '') throw new Error(`${language}/${path}: example ${i + 1} does not compile:\n${findings}`)
      return `${fence}md\n${source}${fence}\n\n<div class="live"><p class="live-label">${LABELS[language]}</p>\n${asPartOfPage(body).trim()}\n</div>\n`
    }),
  )
  let next = 0
  return markdown.replace(LIVE, () => shown[next++]!)
}
