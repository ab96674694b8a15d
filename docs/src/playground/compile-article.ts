import { type CompiledIssue, compile, render } from '@bantin/compile'
import type { Diagnostic } from '@bantin/diagnostics'
import { html } from '@bantin/to-html'
import { text } from '@bantin/to-text'

export type Files = ReadonlyMap<string, Uint8Array>

/** What became of an article: findings always; its forms where it has no error. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[]
  readonly forms?: { readonly page: string; readonly text: string }
}

const BULLETIN = 'schema: 1\nid: ban-tin\ntitle: Bản tin\npublisher: { name: Tòa soạn }\nsections: [{ id: bai, title: Bài }]\n'
const ISSUE = (item: string) =>
  `schema: 1\nid: so-1\nnumber: 1\nperiod: 2026-11\ndate: 2026-11-05\nitems: [{ item: ${item}, section: bai }]\n`

const encoder = new TextEncoder()
const decoder = new TextDecoder()

async function formsOf(issue: CompiledIssue, language: 'vi' | 'en') {
  const { artifacts, diagnostics } = await render(issue, [html({ pages: false, language }), text({ messages: { write: false } })])
  const content = (type: string) => decoder.decode(artifacts.find(({ mediaType }) => mediaType.startsWith(type))?.bytes)
  return { diagnostics, forms: { page: content('text/html'), text: content('text/plain') } }
}

/** Compile one article, with the pictures that came with it, as an issue of its own. */
export async function compileArticle(id: string, markdown: string, others: Files, language: 'vi' | 'en'): Promise<Outcome> {
  const all = new Map<string, Uint8Array>([
    ...others,
    ['bulletin.yaml', encoder.encode(BULLETIN)],
    ['issue.yaml', encoder.encode(ISSUE(id))],
    [`items/${id}.md`, encoder.encode(markdown)],
  ])
  const files = new Map([...all].map(([path, bytes]) => [path, { path, bytes }]))
  const { issue, diagnostics } = await compile({ bulletinFile: 'bulletin.yaml', issueFile: 'issue.yaml', files })
  if (!issue) return { diagnostics }
  const rendered = await formsOf(issue, language)
  return { diagnostics: [...diagnostics, ...rendered.diagnostics], forms: rendered.forms }
}
