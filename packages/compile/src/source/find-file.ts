import type { IssueSource, SourceFile } from './issue-source.ts'

/** The file at a path, whichever way its accented letters are composed: macOS stores names decomposed. A file in a refused folder is refused. */
export function findFile(source: IssueSource, path: string): SourceFile | undefined {
  const found = source.files.get(path) ?? source.files.get(path.normalize('NFC')) ?? source.files.get(path.normalize('NFD'))
  if (found) return found
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = source.files.get(path.slice(0, end))
    if (folder && 'refused' in folder) return folder
  }
  return undefined
}
