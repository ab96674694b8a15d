/**
 * Where an imported file stands beside the one that an editor has changed: `items/lua.imported.md`, or with a number where that is taken.
 *
 * @param path of the editor's file, with `/`
 * @param isTaken whether a path must not be used
 * @example
 * ```ts
 * import { besidePath } from '@bantin/drafting'
 *
 * const taken = ['items/lua.imported.md']
 * console.log(besidePath('items/lua.md', (path) => taken.includes(path))) // => items/lua.imported-2.md
 * ```
 */
export function besidePath(path: string, isTaken: (path: string) => boolean): string {
  const dot = path.lastIndexOf('.')
  const [stem, end] = dot > path.lastIndexOf('/') + 1 ? [path.slice(0, dot), path.slice(dot)] : [path, '']
  for (let number = 1; ; number++) {
    const beside = `${stem}.imported${number > 1 ? `-${number}` : ''}${end}`
    if (!isTaken(beside)) return beside
  }
}
