import type { ManuscriptBlock } from '@bantin/drafting'
import type { Limits } from '../limits.ts'
import type { Attributes } from '../xml/namespaces.ts'
import type { Visitor } from '../xml/read-xml.ts'
import { changeElements } from './elements/change.ts'
import { controlElements } from './elements/control.ts'
import { drawingElements } from './elements/drawing.ts'
import type { ElementHandler } from './elements/element.ts'
import { fieldElements } from './elements/field.ts'
import { noteElements } from './elements/note.ts'
import { paragraphElements } from './elements/paragraph.ts'
import { runElements } from './elements/run.ts'
import { tableElements } from './elements/table.ts'
import { beginEquation, closeInEquation, openInEquation } from './equation.ts'
import { endFields } from './field.ts'
import { endAway } from './left-out.ts'
import { closeProperty, takeProperty } from './modes.ts'
import { closeFrame } from './paragraph.ts'
import type { Story } from './story.ts'

const ELEMENTS: ReadonlyMap<string, ElementHandler> = new Map(
  Object.entries({
    ...runElements,
    ...paragraphElements,
    ...tableElements,
    ...changeElements,
    ...fieldElements,
    ...controlElements,
    ...drawingElements,
    ...noteElements,
    'm:oMath': { open: beginEquation },
  }),
)

/** Reads a story from the events of its part. Elements that are not known are read through: their words are taken. */
export function storyVisitor(story: Story, limits: Limits): Visitor {
  return {
    open(name: string, attributes: Attributes) {
      if (story.skip > 0) story.skip++
      else if (story.math) openInEquation(story, name, attributes)
      else {
        const mode = story.modes.at(-1)
        if (mode) takeProperty(story, mode, name, attributes)
        else ELEMENTS.get(name)?.open?.(story, attributes)
      }
    },
    close(name: string) {
      if (story.skip > 0) {
        story.skip--
        return
      }
      if (story.math) {
        closeInEquation(story)
        return
      }
      const mode = story.modes.at(-1)
      if (mode) closeProperty(story, mode, name)
      else ELEMENTS.get(name)?.close?.(story)
    },
    text(value: string) {
      if (story.letters !== undefined && story.skip === 0) story.letters += value
    },
    full: () => story.shared.pieces > limits.pieces,
  }
}

/** The blocks of a story that has been read. */
export function endStory(story: Story): readonly ManuscriptBlock[] {
  endFields(story)
  for (const away of story.aways.toReversed()) endAway(story, away)
  return closeFrame(story).blocks
}
