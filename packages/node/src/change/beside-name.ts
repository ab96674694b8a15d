/** The name under which an imported file stands beside the editor's: `items/lua.imported.md`. */
export function besideName(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot > path.lastIndexOf('/') + 1 ? `${path.slice(0, dot)}.imported${path.slice(dot)}` : `${path}.imported`
}
