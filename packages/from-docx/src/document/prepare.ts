import { type Counter, counterOf } from '../numbering/counter.ts'
import { emptyNumbering, numberingVisitor } from '../numbering/read-numbering.ts'
import type { Package } from '../package/package.ts'
import { type Relationship, resolveTarget } from '../package/relationships.ts'
import { type Cascade, cascadeOf } from '../styles/cascade.ts'
import { emptyStyleSheet, type StyleSheet, styleVisitor } from '../styles/read-styles.ts'
import type { ThemeFonts } from '../styles/run-properties.ts'
import { themeVisitor } from '../styles/theme.ts'
import type { LegacyFonts } from './legacy-fonts.ts'

/** What must be known before the text can be read. */
export interface Prepared {
  readonly theme: ThemeFonts
  readonly sheet: StyleSheet
  readonly cascade: Cascade
  readonly counter: Counter
}

/** The part that a document points to by a type of relationship. */
export function partOfType(part: string, relationships: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  const found = [...relationships.values()].find((one) => one.type === type && !one.external)
  return found && resolveTarget(part, found.target)
}

/** Read the theme, the styles and the lists of a document. */
export function prepare(pack: Package, part: string, relationships: ReadonlyMap<string, Relationship>, fonts: LegacyFonts): Prepared {
  const partOf = (type: string): string => partOfType(part, relationships, type) ?? ''
  const theme = new Map<string, string>()
  pack.read(partOf('theme'), 'theme', themeVisitor(theme))
  const sheet = emptyStyleSheet()
  pack.read(partOf('styles'), 'styles', styleVisitor(sheet, theme))
  const numbering = emptyNumbering()
  pack.read(partOf('numbering'), 'numbering', numberingVisitor(numbering, theme))
  return { theme, sheet, cascade: cascadeOf(sheet), counter: counterOf(numbering, sheet, fonts.decode) }
}
