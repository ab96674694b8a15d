import { type CompiledIssue, compile, type Rendered, render, type SourceFile } from '@bantin/compile'
import { type FeedOptions, feed } from '@bantin/to-feed'

/** What a small issue is written with; what is left out has a value. */
export interface Written {
  readonly bulletin?: Record<string, unknown>
  readonly issue?: Record<string, unknown>
  /** Front matter and Markdown of the items, by id. */
  readonly items?: Readonly<Record<string, readonly [meta: Record<string, unknown>, markdown: string]>>
  readonly files?: Readonly<Record<string, Uint8Array>>
}

const bulletin = {
  schema: 1,
  id: 'song-ngan',
  title: 'Bản tin Sông Ngân',
  publisher: { name: 'Trung tâm Thông tin' },
  site: 'https://songngan.example/ban-tin',
  sections: [{ id: 'tin', title: 'Tin tức' }],
}
const issue = { schema: 1, id: 'song-ngan-2026-11', number: 264, period: '2026-11', date: '2026-11-05' }
const lua = [{ title: 'Gặt lúa' }, 'Gặt sớm.\n'] as const

// JSON is YAML.
const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

/** Compile a small issue; throws when it has errors. */
export async function compileWritten(written: Written = {}): Promise<CompiledIssue> {
  const items = Object.entries(written.items ?? { lua })
  const contents: [string, Uint8Array][] = [
    ['bulletin.yaml', encode({ ...bulletin, ...written.bulletin })],
    ['i/issue.yaml', encode({ ...issue, items: items.map(([item]) => ({ item, section: 'tin' })), ...written.issue })],
    ...items.map(([id, [meta, markdown]]): [string, Uint8Array] => [
      `i/items/${id}.md`,
      new TextEncoder().encode(`---\n${JSON.stringify(meta)}\n---\n\n${markdown}`),
    ]),
    ...Object.entries(written.files ?? {}),
  ]
  const files = new Map(contents.map(([path, bytes]): [string, SourceFile] => [path, { path, bytes }]))
  const compiled = await compile({ bulletinFile: 'bulletin.yaml', issueFile: 'i/issue.yaml', files })
  if (!compiled.issue) throw new Error(compiled.diagnostics.map((one) => `${one.file} ${one.message.en}`).join('\n'))
  return compiled.issue
}

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
