import type { ListMark } from '@bantin/drafting'
import type { Entry } from '../layout/entry.ts'
import { makeLine } from '../layout/line.ts'
import type { TagNode } from '../page/read-page.ts'
import type { TagContext } from './tag-context.ts'

/** The items of a list of the tags, each with the sign that it begins with. */
export function tagList(node: TagNode, out: Entry[], level: number, context: TagContext): void {
  const id = context.nextList()
  for (const child of node.children ?? []) {
    if (child.role !== 'LI') {
      if (child.role === 'L') tagList(child, out, level + 1, context)
      else context.walk({ children: [child] }, out, {})
      continue
    }
    const mark = markOf(labelOf(child, context), { list: id, level })
    context.walk({ children: (child.children ?? []).filter(({ role }) => role !== 'Lbl') }, out, {}, mark)
  }
}

function labelOf(item: TagNode, { page, claims }: TagContext): string {
  const labels = (item.children ?? []).filter(({ role }) => role === 'Lbl')
  return labels
    .flatMap((one) => contentOf(one).flatMap((content) => claims.take(content)))
    .map((piece) => makeLine([piece], page).text)
    .join(' ')
    .trim()
}

function markOf(label: string, place: Pick<ListMark, 'list' | 'level'>): ListMark {
  const ordered = /[\p{L}\d]/u.test(label)
  const number = ordered ? Number(label.match(/(\d+)\D*$/)?.[1] ?? Number.NaN) : Number.NaN
  return { ...place, ordered, label, ...(Number.isSafeInteger(number) ? { number } : {}) }
}

function contentOf(node: TagNode): TagNode[] {
  if (node.type === 'content') return [node]
  return (node.children ?? []).flatMap(contentOf)
}
