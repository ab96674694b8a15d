import { type CompiledIssue, type Host, render } from '@bantin/compile'
import { type PdfOptions, pdf } from '@bantin/to-pdf'

export { compileSample } from '@bantin/testing'

/** The files of an issue by path, without the manifest; throws what is wrong. */
export async function renderPdf(issue: CompiledIssue, options?: PdfOptions): Promise<Map<string, { bytes: Uint8Array; pages?: number }>> {
  const { artifacts, diagnostics } = await render(issue, [pdf(options)])
  const errors = diagnostics.filter((one) => one.severity === 'error')
  if (errors.length > 0) throw new Error(errors.map((one) => `${one.ruleId} ${one.message.en}`).join('\n'))
  return new Map(artifacts.filter(({ path }) => path.endsWith('.pdf')).map((one) => [one.path, one]))
}

/** The findings of a rendering, as a reader sees them: file, place, rule and message. */
export async function findings(issue: CompiledIssue, options?: PdfOptions, host?: Host): Promise<string[]> {
  const { diagnostics } = await render(issue, [pdf(options)], host ? { host } : {})
  return diagnostics.map(({ file, place, ruleId, message }) => {
    const at = place ? `:${place.start.line}:${place.start.column}` : ''
    return `${file}${at} ${ruleId} ${message.vi}`
  })
}
