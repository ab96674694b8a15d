import { type CompiledIssue, render } from '@bantin/compile'
import { type DocxOptions, docx } from '@bantin/to-docx'

/** The Word file of an issue; throws when anything was found. */
export async function renderFile(issue: CompiledIssue, options?: DocxOptions): Promise<Uint8Array> {
  const { artifacts, diagnostics } = await render(issue, [docx(options)])
  if (diagnostics.length > 0) throw new Error(diagnostics.map((one) => one.message.en).join('\n'))
  return (artifacts[0] as { readonly bytes: Uint8Array }).bytes
}

/** The Word file of an issue, whatever was said of it. */
export async function renderAny(issue: CompiledIssue): Promise<Uint8Array> {
  const { artifacts } = await render(issue, [docx()])
  return (artifacts[0] as { readonly bytes: Uint8Array }).bytes
}
