import { type CompiledIssue, type Host, render } from '@bantin/compile'
import type { Diagnostic } from '@bantin/diagnostics'
import { type EpubOptions, epub } from '@bantin/to-epub'
import { type OpenBook, openBook } from './open-book.ts'

/** A book that was made, and what was found on the way. */
export interface RenderedBook extends OpenBook {
  readonly artifacts: Awaited<ReturnType<typeof render>>['artifacts']
  readonly diagnostics: readonly Diagnostic[]
}

/** Make the book of an issue and open it. */
export async function renderBook(issue: CompiledIssue, options?: EpubOptions, host?: Host): Promise<RenderedBook> {
  const { artifacts, diagnostics } = await render(issue, [epub(options)], host ? { host } : {})
  return { artifacts, diagnostics, ...openBook(artifacts) }
}
