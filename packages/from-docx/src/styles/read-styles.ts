import type { Visitor } from '../xml/read-xml.ts'
import { type ParagraphProperties, takeParagraphProperty } from './paragraph-properties.ts'
import { type RunProperties, type ThemeFonts, takeRunProperty } from './run-properties.ts'

/** A style as the file has it. */
export interface Style {
  readonly id: string
  readonly type: string
  name: string
  basedOn?: string | undefined
  readonly run: RunProperties
  readonly paragraph: ParagraphProperties
}

/** All styles, before chains are resolved. */
export interface StyleSheet {
  readonly runDefaults: RunProperties
  readonly paragraphDefaults: ParagraphProperties
  readonly styles: Map<string, Style>
  /** The id of the default style of each type. */
  readonly defaults: Map<string, string>
}

export const emptyStyleSheet = (): StyleSheet => ({
  runDefaults: {},
  paragraphDefaults: {},
  styles: new Map(),
  defaults: new Map(),
})

/** Collects styles. Conditional formats of tables (first row and so on) are not taken: they are about looks. */
export function styleVisitor(sheet: StyleSheet, theme: ThemeFonts): Visitor {
  let style: Style | undefined
  let run: RunProperties | undefined
  let paragraph: ParagraphProperties | undefined
  let conditional = false
  // what a style was before a tracked change
  let old = false
  return {
    open(name, attributes) {
      if (name.endsWith('PrChange')) old = true
      if (old) return
      if (run) takeRunProperty(run, name, attributes, theme)
      else if (name === 'w:rPr' && !conditional && !paragraph) run = style?.run ?? sheet.runDefaults
      else if (paragraph) takeParagraphProperty(paragraph, name, attributes)
      else if (name === 'w:pPr' && !conditional) paragraph = style?.paragraph ?? sheet.paragraphDefaults
      else if (name === 'w:tblStylePr') conditional = true
      else if (name === 'w:style') style = begin(sheet, attributes['w:styleId'], attributes['w:type'], attributes['w:default'])
      else if (style && name === 'w:name') style.name = attributes['w:val'] ?? style.name
      else if (style && name === 'w:basedOn') style.basedOn = attributes['w:val']
    },
    close(name) {
      if (old) old = !name.endsWith('PrChange')
      else if (name === 'w:rPr') run = undefined
      else if (name === 'w:pPr') paragraph = undefined
      else if (name === 'w:tblStylePr') conditional = false
      else if (name === 'w:style') style = undefined
    },
  }
}

function begin(sheet: StyleSheet, id = '', type = 'paragraph', standard = '0'): Style {
  const style: Style = { id, type, name: id, run: {}, paragraph: {} }
  if (!sheet.styles.has(id)) sheet.styles.set(id, style)
  if (/^(?:1|true|on)$/.test(standard)) sheet.defaults.set(type, id)
  return style
}
