import type { CompiledItem } from '@bantin/compile'
import { type FileChild, Paragraph } from 'docx'
import { noteContent, noteScope } from '../handlers/footnote.ts'
import { bookmark } from '../writer/bookmark.ts'
import { isRightToLeft } from '../writer/language.ts'
import { markOf } from '../writer/notes.ts'
import type { Scope, Writer } from '../writer/writer.ts'
import { corrected } from './corrected.ts'
import { corrections } from './corrections.ts'
import { itemHead } from './item-head.ts'
import { line, words } from './line.ts'
import { framedPicture } from './picture.ts'

/** Notes that nothing refers to stand behind the text: no word is lost. */
function looseNotes(writer: Writer, item: CompiledItem): FileChild[] {
  const notes = writer.notes.get(item.id)
  const scope = noteScope(writer, { item })
  if (!notes) return []
  const keys = [...notes.notes.keys()]
  const aloneFirst = keys.sort((a, b) => Number(notes.inNotes.has(a)) - Number(notes.inNotes.has(b)))
  const made = aloneFirst.flatMap((key) => {
    // what is left of these is a circle, whose first note has a mark for the last one to refer to
    if (notes.inNotes.has(key) && !notes.written.has(key)) markOf(notes, key)
    return noteContent(writer, key, scope, notes)
  })
  return made.length === 0 ? [] : [line(writer, 'BlockHeading', writer.labels.notes, writer.labels.language), ...made]
}

/** An item, complete. */
export function itemBlocks(writer: Writer, item: CompiledItem, isFirst: boolean): FileChild[] {
  const { options, geometry, places } = writer
  const { language } = item
  const scope: Scope = { item, language, style: 'BodyText', indent: 0, level: -1, width: geometry.column }
  const title = new Paragraph({
    style: 'Heading2',
    ...(options.newPage === 'item' && !isFirst ? { pageBreakBefore: true } : {}),
    ...(isRightToLeft(language) ? { bidirectional: true } : {}),
    children: bookmark(writer, places.item(item.id), words(writer, item.title, language)),
  })
  return [
    title,
    ...itemHead(writer, item),
    ...corrected(writer, item, writer.labels.corrected),
    ...(item.image ? framedPicture(writer, { ...item.image, language }, geometry.column) : []),
    ...writer.blocks(item.tree.children, scope),
    ...looseNotes(writer, item),
    ...corrections(writer, item),
  ]
}
