/** What is looked at; the rest of CSS does not change what a text means. */
const KNOWN =
  /^(?:font|font-(?:family|size|style|weight)|text-(?:align|decoration|decoration-line|transform|indent)|vertical-align|display|visibility|white-space|list-style(?:-type)?|margin|margin-left|page-break-before|break-before|position|top|left|mso-(?:list|element|hide|ansi-language|outline-level|level-number-format))$/

/** Declarations of CSS by their names in small letters; later ones win. Reads `style` attributes and the insides of rules. */
export function declarations(css: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const one of css.slice(0, 20_000).match(/(?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(])+/g) ?? []) {
    const colon = one.indexOf(':')
    const name = one.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    if (!KNOWN.test(name)) continue
    const value = one
      .slice(colon + 1, colon + 300)
      .replace(/!\s*important\s*$/i, '')
      .trim()
    found.set(name, value)
  }
  return found
}
