import { compile, render } from '@bantin/compile'
import { formatDiagnostics } from '@bantin/diagnostics'
import { html } from '@bantin/to-html'
import type { Language } from '../pages/page.ts'

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 120"><rect width="320" height="120" fill="#dcebe4"/>' +
  '<path d="M0 90 Q80 60 160 85 T320 75 V120 H0Z" fill="#1c6b57"/><circle cx="265" cy="32" r="16" fill="#e0a92e"/></svg>'

const file = (path: string, text: string) => [path, { path, bytes: new TextEncoder().encode(text) }] as const

/** The body of an item as the web form shows it, and what a check says about it. */
export async function renderBody(markdown: string, id: string, language: Language): Promise<{ body: string; findings: string }> {
  const item = `items/${id}.md`
  const text = `---\ntitle: Ví dụ\n---\n\n${markdown}`
  const { issue, diagnostics } = await compile({
    bulletinFile: 'bulletin.yaml',
    issueFile: 'issue.yaml',
    files: new Map([
      file('bulletin.yaml', 'schema: 1\nid: vi-du\ntitle: Ví dụ\npublisher: { name: Tổ thông tin }\nsections: [{ id: tin, title: Tin }]\n'),
      file('issue.yaml', `schema: 1\nid: so-1\nnumber: 1\nperiod: 2026-11\ndate: 2026-11-05\nitems: [{ item: ${id}, section: tin }]\n`),
      file(item, text),
      file('images/dong-lua.svg', PICTURE),
    ]),
  })
  const sources = (path: string) => (path === item ? text : undefined)
  const findings = formatDiagnostics(diagnostics, { language, sources })
  if (!issue) return { body: '', findings }
  const { artifacts } = await render(issue, [html({ singleFile: false, language })])
  const page = artifacts.find(({ path }) => path === `web/${id}.html`)
  const picture = `data:image/svg+xml,${encodeURIComponent(PICTURE)}`
  const whole = new TextDecoder().decode(page?.bytes)
  // with its language, where that is not the language of the page
  const body = whole.slice(whole.indexOf('<div class="body"'), whole.lastIndexOf('\n</article>'))
  return { body: body.replace(/src="images\/[^"]+"/g, `src="${picture}"`), findings }
}
