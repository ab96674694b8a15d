import { type CompiledIssue, render } from '@bantin/compile'
import { compileWritten, type Written } from '@bantin/testing'
import { type HtmlOptions, html } from '@bantin/to-html'

/** The texts of all files of the web form, by path. */
export async function renderTexts(issue: CompiledIssue, options?: HtmlOptions): Promise<Map<string, string>> {
  const { artifacts, diagnostics } = await render(issue, [html(options)])
  if (diagnostics.length > 0) throw new Error(diagnostics.map((one) => one.message.en).join('\n'))
  return new Map(artifacts.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
}

/** One file of the web form of a small issue. */
export async function renderFile(path: string, written?: Written, options?: HtmlOptions): Promise<string> {
  const text = (await renderTexts(await compileWritten(written), options)).get(path)
  if (text === undefined) throw new Error(`no ${path}`)
  return text
}
