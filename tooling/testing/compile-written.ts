import { type CompiledIssue, compile, type LaterCorrection, type SourceFile } from '@bantin/compile'

/** What a small issue is written with; what is left out has a value. */
export interface Written {
  readonly bulletin?: Record<string, unknown>
  readonly issue?: Record<string, unknown>
  /** Front matter and Markdown of the items, by id. */
  readonly items?: Readonly<Record<string, readonly [meta: Record<string, unknown>, markdown: string]>>
  readonly files?: Readonly<Record<string, Uint8Array>>
  /** What other issues put right in it. */
  readonly corrected?: readonly LaterCorrection[]
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
  const source = { bulletinFile: 'bulletin.yaml', issueFile: 'i/issue.yaml', files }
  const compiled = await compile(source, written.corrected ? { corrected: written.corrected } : {})
  if (!compiled.issue)
    throw new Error(compiled.diagnostics.map((one) => `${one.file}:${one.place?.start.line} ${one.message.en}`).join('\n'))
  return compiled.issue
}
