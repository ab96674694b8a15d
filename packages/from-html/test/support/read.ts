import type { Diagnostic } from '@bantin/diagnostics'
import type { Manuscript } from '@bantin/drafting'
import { type HtmlOptions, html } from '@bantin/from-html'

/** What came of a page. */
export interface Page {
  readonly manuscript: Manuscript
  readonly diagnostics: readonly Diagnostic[]
}

/** Read markup or bytes; a page that is refused fails the test. */
export async function read(page: string | Uint8Array, options?: HtmlOptions): Promise<Page> {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page
  const { manuscript, diagnostics } = await html(options).read({ name: 'trang.html', bytes })
  if (!manuscript) throw new Error(diagnostics.map((one) => one.ruleId).join())
  return { manuscript, diagnostics }
}
