import { type CompiledIssue, render } from '@bantin/compile'
import { type TextOptions, text } from '@bantin/to-text'

/** The texts of all files of the form, by path. A byte order mark stays where it is. */
export async function renderTexts(issue: CompiledIssue, options?: TextOptions): Promise<Map<string, string>> {
  const { artifacts, diagnostics } = await render(issue, [text(options)])
  const serious = diagnostics.filter((one) => one.severity !== 'info')
  if (serious.length > 0) throw new Error(serious.map((one) => one.message.en).join('\n'))
  return new Map(artifacts.slice(0, -1).map(({ path, bytes }) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]))
}
