import { memorySource } from '@bantin/adapter-kit'
import { type CompiledIssue, compile } from '@bantin/compile'

/** What differs from the small bulletin of these tests. */
export interface SmallIssue {
  /** Markdown by item id; a title is put before text without front matter. */
  readonly items: Readonly<Record<string, string>>
  /** Lines of `bulletin.yaml`, in place of the format and fonts. */
  readonly bulletin?: string
  /** Lines of `issue.yaml` before the items. */
  readonly issue?: string
  readonly title?: string
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

/** An issue of a few items; throws what is wrong with it. */
export async function smallIssue({
  items,
  bulletin = '',
  issue = '',
  title = 'Bản tin Khe Lá',
  files = {},
}: SmallIssue): Promise<CompiledIssue> {
  const ids = Object.keys(items)
  const source = memorySource({
    'bulletin.yaml': `schema: 1
id: khe-la
title: ${JSON.stringify(title)}
publisher: { name: Tổ Thông tin xã Khe Lá }
sections: [{ id: mau, title: Bài mẫu }]
${bulletin}`,
    'issues/1/issue.yaml': `schema: 1
id: khe-la-7
number: 7
period: 2026-11
date: 2026-11-02
${issue}items:
${ids.map((id) => `  - { item: ${id}, section: mau }\n`).join('')}`,
    ...Object.fromEntries(ids.map((id) => [`issues/1/items/${id}.md`, withTitle(items[id] ?? '')])),
    ...files,
  })
  const compiled = await compile(source)
  if (!compiled.issue)
    throw new Error(compiled.diagnostics.map((one) => `${one.file}:${one.place?.start.line} ${one.message.en}`).join('\n'))
  return compiled.issue
}

const withTitle = (markdown: string): string => (markdown.startsWith('---\n') ? markdown : `---\ntitle: Bài thử\n---\n\n${markdown}`)
