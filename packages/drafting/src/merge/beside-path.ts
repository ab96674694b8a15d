import { bytesOf, type FileContent } from './content.ts'

/** Where an imported file stands beside the edited one. An earlier one that says something else is not overwritten. */
export function besidePath(path: string, incoming: FileContent, current: ReadonlyMap<string, FileContent>): string {
  const [, stem = path, end = ''] = /^(.*?)(\.[^./]+)?$/s.exec(path) ?? []
  for (let number = 1; ; number++) {
    const beside = `${stem}.imported${number > 1 ? `-${number}` : ''}${end}`
    const there = current.get(beside)
    if (there === undefined || String(bytesOf(there)) === String(bytesOf(incoming))) return beside
  }
}
