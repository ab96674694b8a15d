import { type Artifact, type CompiledIssue, render } from '@bantin/compile'
import type { Diagnostic } from '@bantin/diagnostics'
import { compileWritten, type Written } from '@bantin/testing'
import { type EmailOptions, email } from '@bantin/to-email'

/** The form of an issue, as texts. */
export interface RenderedEmail {
  readonly artifacts: readonly Artifact[]
  readonly diagnostics: readonly Diagnostic[]
  readonly message: string
  readonly html: string
  readonly text: string
}

/** Render a compiled issue. */
export async function renderIssue(issue: CompiledIssue, options?: EmailOptions): Promise<RenderedEmail> {
  const { artifacts, diagnostics } = await render(issue, [email(options)])
  const ending = (end: string) => new TextDecoder().decode(artifacts.find((one) => one.path.endsWith(end))?.bytes)
  return { artifacts, diagnostics, message: ending('.eml'), html: ending('.html'), text: ending('.txt') }
}

/** Render a small issue. */
export async function renderWritten(written?: Written, options?: EmailOptions): Promise<RenderedEmail> {
  return renderIssue(await compileWritten(written), options)
}
