import type { Theme } from '@bantin/schema'
import { DECLARATION, escapeXml, W } from '../package/xml.ts'

const MONO = 'Noto Sans Mono'

const isKhmer = (family: string): boolean => /khmer/i.test(family)

function slots(latin: string, complex: string): string {
  const [one, two] = [escapeXml(latin), escapeXml(complex)]
  return `<w:rFonts w:ascii="${one}" w:hAnsi="${one}" w:eastAsia="${one}" w:cs="${two}"/>`
}

/** The fonts of a theme as Word asks for them: one for Latin letters, one for complex scripts such as Khmer. */
export function fontSlots({ fonts }: Theme): { readonly serif: string; readonly sans: string; readonly mono: string } {
  const of = (families: readonly string[], khmer: string): string => {
    const latin = families.find((one) => !isKhmer(one)) ?? families[0] ?? khmer
    return slots(latin, families.find(isKhmer) ?? khmer)
  }
  return { serif: of(fonts.serif, 'Noto Serif Khmer'), sans: of(fonts.sans, 'Noto Sans Khmer'), mono: slots(MONO, 'Noto Sans Khmer') }
}

const font = (name: string, instead: string, family: 'roman' | 'swiss' | 'modern'): string =>
  `<w:font w:name="${escapeXml(name)}"><w:altName w:val="${escapeXml(instead)}"/><w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="${family === 'modern' ? 'fixed' : 'variable'}"/></w:font>`

/** `fontTable.xml`: which font stands in where a machine lacks one of the theme. */
export function fontTable({ fonts }: Theme): string {
  const seen = new Set<string>()
  const list = (families: readonly string[], instead: string, khmer: string, family: 'roman' | 'swiss' | 'modern'): string[] =>
    families.flatMap((name) => {
      if (seen.has(name)) return []
      seen.add(name)
      return [font(name, isKhmer(name) ? khmer : instead, family)]
    })
  const all = [
    ...list([...fonts.serif, 'Noto Serif Khmer'], 'Times New Roman', 'Khmer OS', 'roman'),
    ...list([...fonts.sans, 'Noto Sans Khmer'], 'Arial', 'Khmer OS', 'swiss'),
    ...list([MONO], 'Courier New', 'Courier New', 'modern'),
  ]
  return `${DECLARATION}<w:fonts xmlns:w="${W}">${all.join('')}</w:fonts>`
}
