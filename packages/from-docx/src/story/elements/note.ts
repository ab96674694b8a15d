import { leaveOut } from '../left-out.ts'
import { closeFrame, openFrame } from '../paragraph.ts'
import { plainText } from '../plain-text.ts'
import type { Story } from '../story.ts'
import { type ElementHandler, type Elements, passOver } from './element.ts'

/** A note goes to its sign; one without a sign is listed. */
function note(prefix: string): ElementHandler {
  return {
    open(story, attributes) {
      // lines between text and notes
      const type = attributes['w:type']
      if (type !== undefined && type !== 'normal') return passOver(story)
      begin(story, `${prefix}-${attributes['w:id'] ?? ''}`)
    },
    close(story) {
      const { blocks } = closeFrame(story)
      const { notes, signs } = story.shared
      const id = story.note?.id ?? ''
      const sign = signs.get(id)
      if (sign && !sign.kind) notes.set(id, blocks)
      else leaveOut(story, sign?.kind ?? 'hidden', plainText(blocks, story.shared))
      end(story)
    },
  }
}

/** Notes and comments, each in a part of their own. @source ISO/IEC 29500-1, 17.11 and 17.13.4 */
export const noteElements: Elements = {
  'w:footnote': note('footnote'),
  'w:endnote': note('endnote'),
  'w:comment': {
    open: (story, attributes) => begin(story, `comment-${attributes['w:id'] ?? ''}`, attributes['w:author']),
    close(story) {
      const { blocks } = closeFrame(story)
      leaveOut(story, 'comment', plainText(blocks, story.shared), { author: story.note?.author })
      end(story)
    },
  },
}

function begin(story: Story, id: string, author?: string | undefined): void {
  story.note = { id, author }
  story.fixedLine = story.shared.signs.get(id)?.line ?? 1
  openFrame(story)
}

function end(story: Story): void {
  story.note = undefined
  story.emitted++
}
