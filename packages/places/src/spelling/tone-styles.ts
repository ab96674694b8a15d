const OTHER: Readonly<Record<string, string>> = { òa: 'oà', óa: 'oá' }

/** The name with its tone marks where the newer and where the older convention puts them; only òa and óa stand in names of units. */
export function toneStyles(name: string): readonly string[] {
  const other = name.replace(/[òó]a/g, (rime) => OTHER[rime] ?? rime)
  return other === name ? [name] : [name, other]
}
