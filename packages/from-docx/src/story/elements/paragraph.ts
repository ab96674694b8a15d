import { endLink, safeAddress } from '../field.ts'
import { closeParagraph, openParagraph } from '../paragraph.ts'
import { addInline } from '../words.ts'
import { type Elements, passOver, readAs } from './element.ts'

/** Paragraphs, links and anchors. @source ISO/IEC 29500-1, 17.3.1, 17.13.6, 17.16.22 */
export const paragraphElements: Elements = {
  'w:p': { open: (story) => void openParagraph(story), close: closeParagraph },
  'w:pPr': { open: (story) => readAs(story, 'w:pPr', story.paragraphs.at(-1)?.properties) },
  'w:hyperlink': {
    open(story, attributes) {
      const relation = story.relationships.get(attributes['r:id'] ?? '')
      const place = attributes['w:anchor'] ?? attributes['w:docLocation']
      const address = safeAddress(`${relation?.external ? relation.target : ''}${place ? `#${place}` : ''}`)
      const link = address === undefined ? undefined : { address }
      story.hyperlinks.push(link)
      if (link) story.links.push(link)
    },
    close: (story) => endLink(story, story.hyperlinks.pop()),
  },
  'w:bookmarkStart': {
    open(story, attributes) {
      const name = attributes['w:name']
      // where the cursor was when the file was saved
      if (!name || name === '_GoBack' || story.aways.length > 0) return
      const frame = story.frames.at(-1)!
      if (story.paragraphs.length > frame.base) addInline(story, { type: 'anchor', id: name })
      else frame.anchors.push({ type: 'anchor', id: name })
    },
  },
  'w:sectPr': {
    open(story) {
      story.sectionType = undefined
      readAs(story, 'w:sectPr')
    },
  },
  'w:tblGrid': { open: passOver },
}
