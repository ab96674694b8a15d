import type { ListMark } from '@bantin/drafting'
import type { Entry } from '../layout/entry.ts'
import type { Piece } from '../layout/piece.ts'
import type { TagNode } from '../page/read-page.ts'
import { linesOf } from './lines-of.ts'
import { isInline, isNote, type Look, lookOf } from './roles.ts'
import type { TagContext } from './tag-context.ts'
import { tagList } from './tag-list.ts'
import { tagTable } from './tag-table.ts'

/** Read what stands within a tag: pieces gather in a paragraph until a tag ends it. */
export function walkTags(node: TagNode, out: Entry[], look: Look, context: TagContext, list?: ListMark): void {
  const { page, links, pictures, claims, notes, walk } = context
  let open: Piece[] = []
  let mark = list
  const close = (): void => {
    const lines = linesOf(open, page, links)
    open = []
    if (lines.length === 0) return
    out.push({ type: 'text', lines, ...look, ...(mark ? { list: mark } : {}) })
    mark = undefined
  }
  const content = (child: TagNode, alt: string | undefined): void => {
    const shown = claims.takePictures(child)
    if (shown.length > 0) {
      close()
      for (const picture of shown) out.push({ type: 'picture', picture, ...(alt ? { alt } : {}), top: pictures[picture]!.box.top })
    }
    open.push(...claims.take(child))
  }
  const label = (child: TagNode): void => {
    const before = open.length
    visitAll(child)
    open = open.map((piece, i) => (i < before ? piece : raised(piece)))
  }
  const visitAll = ({ children = [] }: TagNode, alt?: string): void => {
    for (const child of children) visit(child, alt)
  }
  const visit = (child: TagNode, alt?: string): void => {
    const { type, role = '' } = child
    if (type !== undefined) {
      if (type === 'content') content(child, alt)
    } else if (isNote(role)) {
      const inner: Entry[] = []
      walk({ ...child, role: 'Div' }, inner, {})
      notes.push(...inner.flatMap(noteOf))
    } else if (role === 'Lbl') label(child)
    else if (isInline(role)) visitAll(child, child.alt ?? alt)
    else if (role === 'Figure') {
      visitAll(child, child.alt)
      close()
    } else {
      close()
      if (role === 'Table') out.push(...tagTable(child, context))
      else if (role === 'L') tagList(child, out, list ? list.level + 1 : 0, context)
      else {
        walk(child, out, lookOf(role, look), mark)
        mark = undefined
      }
    }
  }
  visitAll(node)
  close()
}

const raised = (piece: Piece): Piece => ({ ...piece, glyphs: piece.glyphs.map((glyph) => ({ ...glyph, raised: true })) })

/** A note of the tags begins with its sign. */
function noteOf(entry: Entry): Entry[] {
  if (entry.type !== 'text') return [entry]
  const sign = entry.lines[0]?.spans[0]
  return sign?.script === 'super' ? [{ type: 'note', sign: sign.text.trim(), lines: entry.lines }] : [entry]
}
