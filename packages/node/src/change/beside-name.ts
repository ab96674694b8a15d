/** The name under which an imported file stands beside the editor's, `items/lua.imported.md`, or with a number where that is taken. */
export function besideName(path: string, isTaken: (name: string) => boolean): string {
  const dot = path.lastIndexOf('.')
  const [stem, end] = dot > path.lastIndexOf('/') + 1 ? [path.slice(0, dot), path.slice(dot)] : [path, '']
  for (let number = 1; ; number++) {
    const name = `${stem}.imported${number > 1 ? `-${number}` : ''}${end}`
    if (!isTaken(name)) return name
  }
}
