import { type CompiledIssue, type Rendered, render } from '@bantin/compile'
import { compileWritten as compile, type Written } from '@bantin/testing'
import { type FeedOptions, feed } from '@bantin/to-feed'

/** Compile a small issue of a bulletin with a site; throws when it has errors. */
export const compileWritten = (written: Written = {}): Promise<CompiledIssue> =>
  compile({ ...written, bulletin: { site: 'https://songngan.example/ban-tin', ...written.bulletin } })

/** The texts of a rendering, by path. */
export function textsOf({ artifacts }: Pick<Rendered, 'artifacts'>): Map<string, string> {
  return new Map(artifacts.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
}

/** The feeds of an issue, by path; throws when anything was found. */
export async function renderTexts(compiled: CompiledIssue, options?: FeedOptions): Promise<Map<string, string>> {
  const rendered = await render(compiled, [feed(options)])
  if (rendered.diagnostics.length > 0) throw new Error(rendered.diagnostics.map((one) => one.message.en).join('\n'))
  return textsOf(rendered)
}
