import type { CompiledIssue, CompiledItem } from '@bantin/compile'

/** A section with the heads of its items, as the contents list them. */
export interface SectionDocument {
  readonly id: string
  readonly title?: string
  readonly description?: string
  readonly items: readonly { readonly id: string; readonly title: string; readonly summary?: string }[]
}

/** The items in reading order under their sections; a section that comes back gets a second opener. */
export function sectionsOf({ bulletin, sections: used, items }: CompiledIssue): SectionDocument[] {
  const groups: { id: string; items: CompiledItem[] }[] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last?.id === item.section) last.items.push(item)
    else groups.push({ id: item.section, items: [item] })
  }
  return groups.map(({ id, items: own }) => {
    const section = used.find((one) => one.id === id) ?? bulletin.sections.find((one) => one.id === id)
    return {
      id,
      ...(section === undefined ? {} : { title: section.title }),
      ...(section?.description === undefined ? {} : { description: section.description }),
      items: own.map((item) => ({
        id: item.id,
        title: item.title,
        ...(item.meta.summary === undefined ? {} : { summary: item.meta.summary }),
      })),
    }
  })
}
