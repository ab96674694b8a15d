import { type ParagraphProperties, takeParagraphProperty } from '../styles/paragraph-properties.ts'
import { isOn, numberOf, type RunProperties, type ThemeFonts, takeRunProperty } from '../styles/run-properties.ts'
import type { Attributes } from '../xml/namespaces.ts'
import type { Visitor } from '../xml/read-xml.ts'

/** A level of a list, as the file has it. */
export interface ListLevel {
  start: number
  /** `decimal`, `bullet`, `lowerLetter` and so on. */
  format: string
  /** The label with `%1` for the number of the first level. */
  text: string
  /** Numbers of the levels above are shown as 1, 2, 3 whatever their format. */
  legal: boolean
  /** The level, from 1, after which it begins anew; 0 is never. */
  restart?: number | undefined
  /** The paragraph style that stands for this level. */
  style?: string | undefined
  readonly run: RunProperties
  readonly paragraph: ParagraphProperties
}

/** What several lists share. */
export interface AbstractList {
  readonly levels: Map<number, ListLevel>
  /** The numbering style whose levels it uses. */
  linkedStyle?: string | undefined
}

/** A list. */
export interface List {
  abstract?: string | undefined
  readonly overrides: Map<number, { start?: number | undefined; level?: ListLevel | undefined }>
}

/** All of `numbering.xml`. */
export interface Numbering {
  readonly abstracts: Map<string, AbstractList>
  readonly lists: Map<string, List>
}

export const emptyNumbering = (): Numbering => ({ abstracts: new Map(), lists: new Map() })

const MOST_LEVELS = 9
/** Of a label; it is repeated for every item. */
const MOST_LETTERS = 200

/** Collects lists. */
export function numberingVisitor({ abstracts, lists }: Numbering, theme: ThemeFonts): Visitor {
  let abstract: AbstractList | undefined
  let list: List | undefined
  let override: { start?: number | undefined; level?: ListLevel | undefined } | undefined
  let level: ListLevel | undefined
  let inRun = false
  let inParagraph = false
  const openLevel = (attributes: Attributes): void => {
    const index = numberOf(attributes['w:ilvl']) ?? 0
    level = { start: 1, format: 'decimal', text: '', legal: false, run: {}, paragraph: {} }
    if (index < 0 || index >= MOST_LEVELS) return
    if (override) override.level = level
    else abstract?.levels.set(index, level)
  }
  return {
    open(name, attributes) {
      const value = attributes['w:val']
      if (inRun) takeRunProperty(level!.run, name, attributes, theme)
      else if (inParagraph) takeParagraphProperty(level!.paragraph, name, attributes)
      else if (name === 'w:lvl') openLevel(attributes)
      else if (level) {
        if (name === 'w:rPr') inRun = true
        else if (name === 'w:pPr') inParagraph = true
        else takeLevelProperty(level, name, value)
      } else if (name === 'w:abstractNum') abstract = added(abstracts, attributes['w:abstractNumId'] ?? '', { levels: new Map() })
      else if (name === 'w:numStyleLink' && abstract) abstract.linkedStyle = value
      else if (name === 'w:num') list = added(lists, attributes['w:numId'] ?? '', { overrides: new Map() })
      else if (name === 'w:abstractNumId' && list) list.abstract = value
      else if (name === 'w:lvlOverride') override = list && added(list.overrides, numberOf(attributes['w:ilvl']) ?? 0, {})
      else if (name === 'w:startOverride' && override) override.start = numberOf(value)
    },
    close(name) {
      if (name === 'w:rPr') inRun = false
      else if (name === 'w:pPr') inParagraph = false
      else if (name === 'w:lvl') {
        // in a damaged part, properties may be open still
        level = undefined
        inRun = false
        inParagraph = false
      } else if (name === 'w:lvlOverride') override = undefined
      else if (name === 'w:abstractNum') abstract = undefined
      else if (name === 'w:num') list = undefined
    },
  }
}

function added<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value)
  return value
}

function takeLevelProperty(level: ListLevel, name: string, value: string | undefined): void {
  if (name === 'w:start') level.start = numberOf(value) ?? 1
  else if (name === 'w:numFmt') level.format = value ?? 'decimal'
  else if (name === 'w:lvlText') level.text = (value ?? '').slice(0, MOST_LETTERS)
  else if (name === 'w:isLgl') level.legal = isOn(value)
  else if (name === 'w:lvlRestart') level.restart = numberOf(value)
  else if (name === 'w:pStyle') level.style = value
}
