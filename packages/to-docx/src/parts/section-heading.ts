import type { CompiledSection } from '@bantin/compile'
import { type FileChild, Paragraph } from 'docx'
import { bookmark } from '../writer/bookmark.ts'
import type { Writer } from '../writer/writer.ts'
import { words } from './line.ts'

/** Where the contents lead for a section. */
export const sectionBookmark = (index: number): string => `_Toc_section_${index + 1}`

/** The heading over the items of a section. */
export function sectionHeading(writer: Writer, section: CompiledSection, index: number): FileChild {
  const title = words(writer, section.title, writer.issue.language)
  const isNewPage = writer.options.newPage === 'section' || (writer.options.newPage === 'item' && index > 0)
  return new Paragraph({
    style: 'Heading1',
    ...(isNewPage ? { pageBreakBefore: true } : {}),
    children: bookmark(writer, sectionBookmark(index), title),
  })
}
