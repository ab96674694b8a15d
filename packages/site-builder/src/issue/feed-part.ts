import type { CompiledIssue } from '@bantin/compile'

/** An issue without its texts and pictures: what a feed of issues says of it, as plain data. */
export function feedPart(issue: CompiledIssue): CompiledIssue {
  const { host: _host, ...rest } = issue
  const items = new Map(issue.items.map((item) => [item.id, { ...item, tree: { type: 'root' as const, children: [] }, toc: [] }]))
  const slim = (list: CompiledIssue['items']): CompiledIssue['items'] => list.flatMap(({ id }) => items.get(id) ?? [])
  return {
    ...rest,
    items: slim(issue.items),
    sections: issue.sections.map((section) => ({ ...section, items: slim(section.items) })),
    images: new Map(),
    rulePacks: [],
  }
}
