/**
 * Put the bulletin's fonts in place of those that a drawing names. A drawing that names “Arial” would look, and be, different on
 * every machine, since Typst always looks among the fonts of the system.
 *
 * @param svg the drawing
 * @param families the sans serif families that are loaded, in order
 * @param loaded all families that are loaded; a drawing may name them
 */
export function useOwnFonts(svg: string, families: readonly string[], loaded: ReadonlySet<string>): string {
  const replace = (value: string): string => familyList(value, families, loaded)
  return withRootFont(
    svg
      .replace(/(\bfont-family\s*=\s*)("[^"]*"|'[^']*')/g, (_, name: string, value: string) => `${name}"${replace(value.slice(1, -1))}"`)
      .replace(/(\bfont-family\s*:\s*)([^;}"<]*)/g, (_, name: string, value: string) => `${name}${replace(value)}`),
    replace(''),
  )
}

/** The loaded families that a value names, then the bulletin's own. */
function familyList(value: string, families: readonly string[], loaded: ReadonlySet<string>): string {
  const named = value
    .replace(/&(?:quot|apos|#39|#34);/g, '')
    .split(',')
    .map((name) => name.trim().replace(/^['"]|['"]$/g, ''))
    .filter((name) => loaded.has(name))
  return [...new Set([...named, ...families])].map((name) => `'${name.replace(/['"<&]/g, '')}'`).join(', ')
}

/** Text without a family gets one from the root. */
function withRootFont(svg: string, list: string): string {
  return svg.replace(/<svg\b(?![^>]*\bfont-family\b)/, (start) => `${start} font-family="${list}"`)
}
