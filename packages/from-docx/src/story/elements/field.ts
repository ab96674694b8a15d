import { isOn, numberOf } from '../../styles/run-properties.ts'
import { beginField, endField, separateField } from '../field.ts'
import type { Field, Story } from '../story.ts'
import { type Elements, passOver } from './element.ts'

/** A hostile form must not be a list of a million choices. */
const MOST_CHOICES = 100

const formOf = (story: Story): NonNullable<Field['form']> | undefined => {
  const field = story.fields.at(-1)
  if (field) field.form ??= { chosen: 0, choices: [] }
  return field?.form
}

/** Fields: page numbers, tables of contents, links, forms. @source ISO/IEC 29500-1, 17.16 */
export const fieldElements: Elements = {
  'w:fldChar': {
    open(story, attributes) {
      const type = attributes['w:fldCharType']
      if (type === 'begin') beginField(story)
      else if (type === 'separate') separateField(story, story.fields.at(-1))
      else if (type === 'end') endField(story, story.fields.at(-1))
    },
  },
  'w:fldSimple': {
    open(story, attributes) {
      const field = beginField(story)
      field.code = attributes['w:instr'] ?? ''
      story.simpleFields.push(field)
      separateField(story, field)
    },
    close: (story) => endField(story, story.simpleFields.pop()),
  },
  'w:instrText': {
    open(story) {
      story.letters = ''
    },
    close(story) {
      const code = story.codes.at(-1)
      if (code) code.code += story.letters ?? ''
      story.letters = undefined
    },
  },
  'w:delInstrText': { open: passOver },
  'w:fldData': { open: passOver },
  'w:checkBox': {
    open(story) {
      const form = formOf(story)
      if (form) form.checked = false
    },
  },
  'w:default': {
    open(story, attributes) {
      const form = formOf(story)
      if (form?.checked !== undefined) form.checked = isOn(attributes['w:val'])
      else if (form) form.chosen = numberOf(attributes['w:val']) ?? 0
    },
  },
  'w:checked': {
    open(story, attributes) {
      const form = formOf(story)
      if (form) form.checked = isOn(attributes['w:val'])
    },
  },
  'w:result': {
    open(story, attributes) {
      const form = formOf(story)
      if (form) form.chosen = numberOf(attributes['w:val']) ?? 0
    },
  },
  'w:listEntry': {
    open(story, attributes) {
      const form = formOf(story)
      if (form && form.choices.length < MOST_CHOICES) form.choices.push(attributes['w:val'] ?? '')
    },
  },
}
