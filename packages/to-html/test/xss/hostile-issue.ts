import type { CompiledIssue } from '@bantin/compile'
import { hostileTree } from './hostile-tree.ts'

/** What an issue is put together by. These are words of the schema or file names; every other string is somebody's text. */
const STRUCTURE = new Set(['id', 'item', 'section', 'kind', 'periodicity', 'role', 'audience', 'translationOf', 'mediaType'])

/** The value with the payload in place of every string. */
function replaceStrings<T>(value: T, payload: string): T {
  if (typeof value === 'string') return payload as T
  if (Array.isArray(value)) return value.map((one) => replaceStrings(one, payload)) as T
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  const entries = Object.entries(value).map(([key, one]) => [key, STRUCTURE.has(key) ? one : replaceStrings(one, payload)])
  return Object.fromEntries(entries) as T
}

/** An issue with a payload in every text of the model and of the body, whatever the schema would have said. */
export function hostileIssue(issue: CompiledIssue, payload: string): CompiledIssue {
  const { bulletin, meta, sections, items, licence, cover, images } = issue
  const [first] = items
  const drawing = [...images.values()][0]
  const hostile = items.map((item) => ({
    ...item,
    ...replaceStrings(
      { meta: item.meta, title: item.title, contributors: item.contributors, toc: [1, 2, 3].map(() => ({ id: '', depth: 2, text: '' })) },
      payload,
    ),
    image: { image: payload, alt: payload, caption: payload, credit: payload },
    language: payload,
    tree: item === first ? hostileTree(payload) : item.tree,
  }))
  return {
    ...issue,
    ...replaceStrings(
      { bulletin: { ...bulletin, site: payload }, meta, title: issue.title, language: issue.language, licence, cover },
      payload,
    ),
    ...(licence ? { licence: replaceStrings(licence, payload) } : {}),
    ...(cover ? { cover: replaceStrings(cover, payload) } : {}),
    sections: sections.map((section) => ({ ...replaceStrings({ ...section, items: [] }, payload), description: payload, items: hostile })),
    items: hostile,
    images: drawing ? new Map([[payload, { ...drawing, path: payload }]]) : images,
  } as CompiledIssue
}
