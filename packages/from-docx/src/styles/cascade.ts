import type { ParagraphProperties } from './paragraph-properties.ts'
import type { Style, StyleSheet } from './read-styles.ts'
import { type NamedRole, roleOfName } from './role.ts'
import { type RunProperties, TOGGLES } from './run-properties.ts'

/** A style with all that it inherits. */
export interface ResolvedStyle {
  readonly name: string
  readonly run: RunProperties
  readonly paragraph: ParagraphProperties
  readonly role?: NamedRole | undefined
}

/** Styles as they apply. */
export interface Cascade {
  paragraphStyle(id: string | undefined): ResolvedStyle | undefined
  /** What characters look like by table, paragraph and character style, before their own properties. */
  run(table: string | undefined, paragraph: string | undefined, character: string | undefined): RunProperties
  readonly paragraphDefaults: ParagraphProperties
}

/**
 * Resolve styles: within a chain the nearest word counts; between table, paragraph and character style the later counts, and switches that are on
 * in two of them cancel out.
 *
 * @source ISO/IEC 29500-1, 17.7.2 and 17.7.3
 */
export function cascadeOf(sheet: StyleSheet): Cascade {
  const resolved = new Map<string, ResolvedStyle>()
  const looks = new Map<string, RunProperties>()
  const resolve = (id: string | undefined, type: string): ResolvedStyle | undefined => {
    const known = id === undefined ? undefined : sheet.styles.get(id)
    const start = known?.type === type ? known.id : sheet.defaults.get(type)
    return start === undefined ? undefined : resolveChain(sheet, start, resolved)
  }
  return {
    paragraphDefaults: sheet.paragraphDefaults,
    paragraphStyle: (id) => resolve(id, 'paragraph'),
    run(table, paragraph, character) {
      const key = `${table ?? ''}\n${paragraph ?? ''}\n${character ?? ''}`
      const known = looks.get(key)
      if (known) return known
      const levels = [
        table === undefined ? undefined : resolve(table, 'table'),
        resolve(paragraph, 'paragraph'),
        resolve(character, 'character'),
      ]
      const look = combine(
        sheet.runDefaults,
        levels.flatMap((one) => one?.run ?? []),
      )
      looks.set(key, look)
      return look
    },
  }
}

/** Walk down from the last ancestor that is not yet resolved; a circle ends where it closes. */
function resolveChain(sheet: StyleSheet, start: string, resolved: Map<string, ResolvedStyle>): ResolvedStyle | undefined {
  const chain: Style[] = []
  const seen = new Set<string>()
  let style = sheet.styles.get(start)
  while (style && !resolved.has(style.id) && !seen.has(style.id)) {
    seen.add(style.id)
    chain.push(style)
    style = sheet.styles.get(style.basedOn ?? '')
  }
  let parent = style && resolved.get(style.id)
  for (const one of chain.reverse()) {
    parent = {
      name: one.name,
      run: overlay(parent?.run ?? {}, one.run),
      paragraph: overlay(parent?.paragraph ?? {}, one.paragraph),
      role: roleOfName(one.name) ?? roleOfName(one.id.replace(/(?<=[a-z])(?=\d)/i, ' ')) ?? parent?.role,
    }
    resolved.set(one.id, parent)
  }
  return parent
}

/** What the upper level says, and where it says nothing, the lower. */
export function overlay<T extends object>(lower: T, upper: T): T {
  const result = { ...lower }
  for (const key in upper) if (upper[key] !== undefined) result[key] = upper[key]
  return result
}

function combine(defaults: RunProperties, levels: readonly RunProperties[]): RunProperties {
  let result = { ...defaults }
  for (const level of levels) result = overlay(result, level)
  for (const toggle of TOGGLES) result[toggle] = defaults[toggle] === true || levels.filter((level) => level[toggle]).length % 2 === 1
  return result
}
