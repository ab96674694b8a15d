import type { LeftOutKind } from '@bantin/drafting'
import type { Attributes } from '../../xml/namespaces.ts'
import { beginAway, endAway } from '../left-out.ts'
import { remark } from '../shared.ts'
import { lineOf, type Story } from '../story.ts'
import type { ElementHandler, Elements } from './element.ts'

/** Words that were deleted or inserted while changes were tracked: one of the two is left out. */
function change(kind: LeftOutKind): ElementHandler {
  return {
    open(story: Story, attributes: Attributes) {
      remark(story.shared, 'changes', lineOf(story))
      const left = (kind === 'inserted') === (story.shared.changes === 'reject')
      story.changes.push(left ? beginAway(story, kind, attributes['w:author']) : undefined)
    },
    close: (story: Story) => endAway(story, story.changes.pop()),
  }
}

/** @source ISO/IEC 29500-1, 17.13.5 */
export const changeElements: Elements = {
  'w:ins': change('inserted'),
  'w:moveTo': change('inserted'),
  'w:del': change('deleted'),
  'w:moveFrom': change('deleted'),
}
