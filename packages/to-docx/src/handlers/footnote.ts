import { type FileChild, FootnoteReferenceRun, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { FootnoteReference } from 'mdast'
import { bookmark } from '../writer/bookmark.ts'
import { element } from '../writer/element.ts'
import { type ItemNotes, markOf, noteKey } from '../writer/notes.ts'
import { runs } from '../writer/run.ts'
import type { Scope, Writer } from '../writer/writer.ts'
import type { Inline } from './handle.ts'

const bookmarkOf = (number: number): string => `_RefNote${number}`

/** The number of a note that stands elsewhere: Word keeps it right when notes come and go. */
function crossReference(number: number): ParagraphChild {
  const words = new TextRun({ text: String(number), style: 'FootnoteReference' })
  return element('w:fldSimple', { 'w:instr': ` NOTEREF ${bookmarkOf(number)} \\f \\h ` }, [words])
}

/** The blocks of a note, and behind them the notes to which only it refers: a note of Word cannot have notes of its own. */
export function noteContent(writer: Writer, key: string, scope: Scope, notes: ItemNotes): FileChild[] {
  const made: FileChild[] = []
  const open = [key]
  for (const one of open) {
    if (notes.written.has(one)) continue
    notes.written.add(one)
    const known = notes.marks.size
    const content = writer.blocks(notes.notes.get(one)?.children ?? [], scope)
    made.push(...marked(writer, notes.marks.get(one), content, scope))
    open.push(...[...notes.marks.keys()].slice(known))
  }
  return made
}

function marked(writer: Writer, mark: string | undefined, content: readonly FileChild[], scope: Scope): readonly FileChild[] {
  if (mark === undefined) return content
  const [sign] = runs(writer, mark, { language: scope.language, superScript: true }) as TextRun[]
  const [first] = content
  const head = first instanceof Paragraph ? first : new Paragraph({ style: scope.style })
  head.addRunToFront(new TextRun({ text: ' ' }))
  head.addRunToFront(sign as TextRun)
  return head === first ? content : [head, ...content]
}

/** The surroundings of a note. */
export const noteScope = (writer: Writer, { item }: Pick<Scope, 'item'>): Scope => ({
  item,
  language: item.language,
  style: 'FootnoteText',
  indent: 0,
  level: -1,
  width: writer.geometry.column,
  inNote: true,
})

/** The mark of a note. The first reference carries the note, further ones repeat its number. */
export const footnoteReference: Inline<FootnoteReference> = (writer, node, format, scope) => {
  const notes = writer.notes.get(scope.item.id)
  const key = noteKey(node)
  if (!notes?.notes.has(key)) return runs(writer, `[^${node.label ?? node.identifier}]`, format)
  const number = notes.numbers.get(key)
  if (number === undefined) return runs(writer, markOf(notes, key), { ...format, superScript: true })
  if (notes.written.has(key) || scope.inNote) return [crossReference(number)]
  const content = noteContent(writer, key, noteScope(writer, scope), notes)
  const [first] = content
  const head = first instanceof Paragraph ? first : new Paragraph({ style: 'FootnoteText' })
  head.addRunToFront(new TextRun({ text: ' ' }))
  writer.footnotes.set(number, head === first ? content : [head, ...content])
  return bookmark(writer, bookmarkOf(number), [new FootnoteReferenceRun(number)])
}
