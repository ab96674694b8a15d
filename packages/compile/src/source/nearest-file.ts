import { nearest } from '@bantin/diagnostics'
import type { IssueSource } from './issue-source.ts'

/** The file that was probably meant, by its name, without the folders. */
export function nearestFile(source: IssueSource, path: string, kind: RegExp): string | undefined {
  const names = [...source.files.keys()].filter((one) => kind.test(one)).map(nameOf)
  const name = nameOf(path)
  return nearest(
    name,
    names.filter((one) => one !== name),
  )
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
