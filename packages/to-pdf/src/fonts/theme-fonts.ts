import type { AdapterContext, CompiledIssue } from '@bantin/compile'
import { missingFont } from '../rules/missing-font.ts'
import { type Family, loadFamilies } from './load-fonts.ts'
import type { FontLists } from './missing-glyphs.ts'

/** The fonts of a theme, loaded. */
export interface ThemeFonts {
  readonly lists: FontLists
  readonly names: { readonly serif: readonly string[]; readonly sans: readonly string[] }
  /** Each family once. */
  readonly families: readonly Family[]
  readonly loaded: ReadonlySet<string>
}

/** What stands in when a theme has no family that can be found. */
const DEFAULTS = { serif: 'Noto Serif', sans: 'Noto Sans' } as const

/** Load the fonts that a theme names; a family that nobody has is reported and left out, so that no font of the machine is taken. */
export function createThemeFonts(): (
  issue: CompiledIssue,
  context: Pick<AdapterContext<unknown>, 'fonts' | 'report'>,
) => Promise<ThemeFonts> {
  const carried = new Map<string, Family>()
  return async (issue, context) => {
    const { serif, sans } = issue.bulletin.theme.fonts
    const wanted = [...new Set([...serif, ...sans])]
    const own = await context.fonts(wanted)
    const found = loadFamilies([...new Set([...wanted, DEFAULTS.serif, DEFAULTS.sans])], own, carried)
    for (const family of wanted) if (!found.get(family)) context.report(missingFont, { file: issue.files.bulletin }, { family })
    const list = (names: readonly string[], standIn: string): Family[] => {
      const families = names.map((name) => found.get(name)).filter((family) => family !== undefined)
      const last = found.get(standIn)
      return families.length > 0 || !last ? families : [last]
    }
    const lists = { serif: list(serif, DEFAULTS.serif), sans: list(sans, DEFAULTS.sans) }
    const families = [...new Set([...lists.serif, ...lists.sans])]
    return {
      lists,
      names: { serif: lists.serif.map(({ name }) => name), sans: lists.sans.map(({ name }) => name) },
      families,
      loaded: new Set(families.map(({ name }) => name)),
    }
  }
}
