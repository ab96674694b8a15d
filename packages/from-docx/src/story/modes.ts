import { takeParagraphProperty } from '../styles/paragraph-properties.ts'
import { isOn, numberOf, takeRunProperty } from '../styles/run-properties.ts'
import type { Attributes } from '../xml/namespaces.ts'
import { beginContents } from './field.ts'
import type { Mode, Story } from './story.ts'
import { spanOf } from './table.ts'

/** Take an element that stands among properties. */
export function takeProperty(story: Story, mode: Mode, name: string, attributes: Attributes): void {
  if (name.endsWith('Change')) {
    takeOldProperties(story, mode)
    return
  }
  // the old properties in a change have the name of the new
  if (name === mode.name) {
    story.modes.push(mode)
    return
  }
  switch (mode.name) {
    case 'w:rPr':
      if (mode.target) takeRunProperty(mode.target, name, attributes, story.shared.theme)
      break
    case 'w:pPr':
      if (name === 'w:rPr') story.modes.push({ name, target: story.paragraphs.at(-1)?.mark })
      else if (name === 'w:sectPr') {
        story.sectionType = undefined
        story.modes.push({ name })
      } else if (mode.target) takeParagraphProperty(mode.target, name, attributes)
      break
    case 'w:sectPr':
      takeSection(story, name, attributes)
      break
    case 'w:tblPr': {
      const table = story.tables.at(-1)
      if (name === 'w:tblStyle' && table) table.style = attributes['w:val']
      break
    }
    case 'w:trPr':
      takeRow(story, name, attributes)
      break
    case 'w:tcPr':
      takeCell(story, name, attributes)
      break
    case 'w:sdtPr': {
      const control = story.controls.at(-1)
      if (name === 'w:rPr') story.modes.push({ name })
      else if (!control) break
      else if (name === 'w:showingPlcHdr') control.placeholder = isOn(attributes['w:val'])
      else if (name === 'w:docPartGallery' && attributes['w:val'] === 'Table of Contents') control.contents = beginContents(story)
      break
    }
  }
}

/** Properties end. */
export function closeProperty(story: Story, mode: Mode, name: string): void {
  if (name !== mode.name) return
  story.modes.pop()
  const paragraph = story.paragraphs.at(-1)
  if (name === 'w:sectPr' && story.modes.at(-1)?.name === 'w:pPr' && paragraph) {
    paragraph.sectionEnds = story.sectionType !== 'continuous'
  }
}

/** What it was before a tracked change counts when changes are rejected. */
function takeOldProperties(story: Story, { target, name }: Mode): void {
  if (story.shared.changes !== 'reject' || !target || (name !== 'w:rPr' && name !== 'w:pPr')) {
    story.skip = 1
    return
  }
  const { markDeleted, markInserted } = target as { markDeleted?: boolean; markInserted?: boolean }
  for (const key of Object.keys(target)) delete (target as Record<string, unknown>)[key]
  if (markDeleted || markInserted) Object.assign(target, { markDeleted, markInserted })
}

function takeSection(story: Story, name: string, attributes: Attributes): void {
  if (name === 'w:type') story.sectionType = attributes['w:val']
  const id = attributes['r:id']
  if ((name === 'w:headerReference' || name === 'w:footerReference') && id !== undefined) story.shared.furniture.add(id)
}

function takeRow(story: Story, name: string, attributes: Attributes): void {
  const row = story.tables.at(-1)?.row
  if (!row) return
  if (name === 'w:tblHeader') row.header = isOn(attributes['w:val'])
  else if (name === 'w:gridBefore') row.column = spanOf(numberOf(attributes['w:val']))
  else if (name === 'w:del' || name === 'w:ins') {
    row.change = name === 'w:del' ? 'deleted' : 'inserted'
    row.author = attributes['w:author']
  }
}

function takeCell(story: Story, name: string, attributes: Attributes): void {
  const cell = story.tables.at(-1)?.cells.at(-1)
  if (!cell) return
  if (name === 'w:gridSpan') cell.span = spanOf(numberOf(attributes['w:val']))
  else if (name === 'w:vMerge') cell.vertical = attributes['w:val'] === 'restart' ? 'restart' : 'continue'
  else if (name === 'w:hMerge') cell.horizontal = attributes['w:val'] === 'restart' ? 'restart' : 'continue'
}
