import { type CompiledIssue, compile, render, type SourceFile } from '@bantin/compile'
import { type TextOptions, text } from '@bantin/to-text'

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
  sections: [{ id: 'tin', title: 'Tin tức' }],
}
const issue = { schema: 1, id: 'song-ngan-2026-11', number: 264, period: '2026-11', date: '2026-11-05' }
const lua = [{ title: 'Gặt lúa' }, 'Gặt sớm.\n'] as const

// JSON is YAML.
const encode = (value: unknown): Uint8Array => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

/** Compile a small issue; throws when it has errors. */
export async function compileWritten(written: Written = {}): Promise<CompiledIssue> {
  const items = Object.entries(written.items ?? { lua })
  const contents: [string, Uint8Array][] = [
    ['bulletin.yaml', encode({ ...bulletin, ...written.bulletin })],
    ['i/issue.yaml', encode({ ...issue, items: items.map(([item]) => ({ item, section: 'tin' })), ...written.issue })],
    ...items.map(([id, [meta, markdown]]): [string, Uint8Array] => [
      `i/items/${id}.md`,
      encode(`---\n${JSON.stringify(meta)}\n---\n\n${markdown}`),
    ]),
    ...Object.entries(written.files ?? {}),
  ]
  const files = new Map(contents.map(([path, bytes]): [string, SourceFile] => [path, { path, bytes }]))
  const compiled = await compile({ bulletinFile: 'bulletin.yaml', issueFile: 'i/issue.yaml', files })
  if (!compiled.issue)
    throw new Error(compiled.diagnostics.map((one) => `${one.file}:${one.place?.start.line} ${one.message.en}`).join('\n'))
  return compiled.issue
}

/** The texts of all files of the form, by path. A byte order mark stays where it is. */
export async function renderTexts(issue: CompiledIssue, options?: TextOptions): Promise<Map<string, string>> {
  const { artifacts, diagnostics } = await render(issue, [text(options)])
  const serious = diagnostics.filter((one) => one.severity !== 'info')
  if (serious.length > 0) throw new Error(serious.map((one) => one.message.en).join('\n'))
  return new Map(artifacts.slice(0, -1).map(({ path, bytes }) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]))
}
