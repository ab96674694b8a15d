import { endContents } from '../field.ts'
import { beginAway, dropAway, endAway, leaveOut } from '../left-out.ts'
import { remark } from '../shared.ts'
import { lineOf } from '../story.ts'
import { addText } from '../words.ts'
import { type Elements, passOver, readAs } from './element.ts'

/** What the first branch of alternatives may need for us to understand it. Ink and new kinds of charts have a picture in the second. */
const UNDERSTOOD = /^(?:wps|wpg|wpc|wp14|w14|w15|w16\w*|a14)$/

/** Controls, alternatives, and notes above the line: what wraps words without being words. */
export const controlElements: Elements = {
  'w:sdt': {
    open: (story) => void story.controls.push({ placeholder: false }),
    close(story) {
      const control = story.controls.pop()
      endContents(story, control?.contents)
      endAway(story, control?.away)
    },
  },
  'w:sdtPr': { open: (story) => readAs(story, 'w:sdtPr', story.controls.at(-1)) },
  'w:sdtEndPr': { open: passOver },
  'w:sdtContent': {
    open(story) {
      const control = story.controls.at(-1)
      if (control?.placeholder) control.away = beginAway(story, 'field')
    },
  },
  'mc:AlternateContent': {
    open: (story) => void story.alternatives.push({ taken: false, spare: '' }),
    close(story) {
      const alternative = story.alternatives.pop()
      if (!alternative || alternative.taken) return
      remark(story.shared, 'drawing', lineOf(story))
      leaveOut(story, 'drawing', alternative.spare.trim())
    },
  },
  'mc:Choice': {
    open(story, attributes) {
      const alternative = story.alternatives.at(-1)
      if (!alternative) return
      if (alternative.taken) return passOver(story)
      const needs = (attributes.Requires ?? '').split(/\s+/)
      if (needs.every((one) => UNDERSTOOD.test(one))) alternative.taken = true
      else alternative.away = beginAway(story, 'drawing')
    },
    close(story) {
      const alternative = story.alternatives.at(-1)
      if (!alternative?.away) return
      dropAway(story, alternative.away)
      alternative.spare += alternative.away.text
      alternative.away = undefined
    },
  },
  'mc:Fallback': {
    open(story) {
      const alternative = story.alternatives.at(-1)
      if (alternative?.taken) passOver(story)
      else if (alternative) alternative.taken = true
    },
  },
  'w:ruby': {
    open: (story) => void story.rubies.push({ text: '' }),
    close(story) {
      const text = story.rubies.pop()?.text.trim()
      if (text) addText(story, ` (${text})`)
    },
  },
  'w:rt': {
    open(story) {
      const ruby = story.rubies.at(-1)
      if (ruby) ruby.away = beginAway(story, 'field')
    },
    close(story) {
      const ruby = story.rubies.at(-1)
      if (!ruby?.away) return
      dropAway(story, ruby.away)
      ruby.text = ruby.away.text
      ruby.away = undefined
    },
  },
  'w:altChunk': { open: (story) => remark(story.shared, 'chunk', lineOf(story)) },
  'w:subDoc': { open: (story) => remark(story.shared, 'chunk', lineOf(story)) },
}
