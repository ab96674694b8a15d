import type { Draft, DraftImage, DraftItem } from '../draft/draft.ts'

/** Give other names to items and pictures whose files are taken, and keep what refers to them right. */
export function freeNames(draft: Draft, taken: ReadonlySet<string>): Draft {
  const used = new Set([...taken, ...draft.items.map(({ id }) => `items/${id}.md`)])
  const ids = new Map<string, string>()
  for (const { id } of draft.items) {
    if (!taken.has(`items/${id}.md`)) continue
    const free = numbered(
      (number) => `${id.slice(0, 95)}-${number}`,
      (name) => used.has(`items/${name}.md`),
    )
    used.add(`items/${free}.md`)
    ids.set(id, free)
  }
  const paths = new Map<string, string>()
  const usedPaths = new Set([...taken, ...draft.images.map(({ path }) => path)])
  for (const { path } of draft.images) {
    if (!taken.has(path)) continue
    const [, stem = path, end = ''] = /^(.*?)(\.[^./]*)?$/s.exec(path) ?? []
    const free = numbered(
      (number) => `${stem}-${number}${end}`,
      (name) => usedPaths.has(name),
    )
    usedPaths.add(free)
    paths.set(path, free)
  }
  if (ids.size === 0 && paths.size === 0) return draft
  return {
    ...draft,
    items: draft.items.map(
      (item): DraftItem => ({
        ...item,
        id: ids.get(item.id) ?? item.id,
        ...(item.image ? { image: { ...item.image, src: paths.get(item.image.src) ?? item.image.src } } : {}),
      }),
    ),
    ...(draft.cover ? { cover: { ...draft.cover, path: paths.get(draft.cover.path) ?? draft.cover.path } } : {}),
    images: draft.images.map((image): DraftImage => ({ ...image, path: paths.get(image.path) ?? image.path })),
    guesses: draft.guesses.map((one) => (one.item === undefined ? one : { ...one, item: ids.get(one.item) ?? one.item })),
  }
}

function numbered(name: (number: number) => string, isUsed: (name: string) => boolean): string {
  for (let number = 2; ; number++) if (!isUsed(name(number))) return name(number)
}
