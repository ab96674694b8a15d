import { type FileContent, textOf } from './content.ts'
import { findMoved } from './find-moved.ts'
import type { RecordedFile } from './import-record.ts'
import type { MergeInput } from './merge-files.ts'

/** What the three sides have of one file. */
export interface Counterparts {
  /** In the issue folder. */
  readonly path: string
  readonly base: RecordedFile | undefined
  readonly current: FileContent | undefined
  readonly incoming: FileContent | undefined
}

/** Put together what belongs together, in the order of paths: editors rename items, and a new title gives an item a new name. */
export function counterparts({ base, current, incoming }: MergeInput): readonly Counterparts[] {
  const movedByEditor = findMoved(
    linesOf([...base].filter(([path]) => !current.has(path))),
    linesOf([...current].filter(([path]) => !base.has(path) && !incoming.has(path))),
  )
  const movedBySource = findMoved(
    linesOf([...base].filter(([path]) => !incoming.has(path))),
    linesOf([...incoming].filter(([path]) => !base.has(path) && !current.has(path))),
  )
  const isNewName = new Set(movedBySource.values())
  const paths = [...new Set([...base.keys(), ...[...incoming.keys()].filter((path) => !isNewName.has(path))])].sort()
  const names = new Map([...movedBySource].map(([from, to]) => [nameOf(to), nameOf(movedByEditor.get(from) ?? from)]))
  return paths.map((path) => {
    const there = movedByEditor.get(path) ?? path
    const made = incoming.get(movedBySource.get(path) ?? path)
    return {
      path: there,
      base: base.get(path),
      current: current.get(there),
      incoming: made === undefined ? made : renamed(path, made, names),
    }
  })
}

/** The contents of an issue go on calling an item by the name that its file keeps. */
function renamed(path: string, content: FileContent, names: ReadonlyMap<string, string>): FileContent {
  const text = /(?:^|\/)issue\.ya?ml$/.test(path) && names.size > 0 ? textOf(content) : undefined
  if (!text) return content
  return text.lines
    .map((line) => line.replace(/^(\s*-?\s*item:\s*)([a-z0-9-]+)/, (all, key, name) => (names.has(name) ? key + names.get(name) : all)))
    .join('\n')
}

const nameOf = (path: string): string => (path.split('/').at(-1) as string).replace(/\.md$/, '')

function linesOf(files: readonly (readonly [string, FileContent | RecordedFile])[]): ReadonlyMap<string, readonly string[]> {
  const items = files.filter(([path]) => path.endsWith('.md') && !/\.imported(?:-\d+)?\.md$/.test(path))
  return new Map(items.map(([path, content]) => [path, linesOfOne(content)]))
}

function linesOfOne(content: FileContent | RecordedFile): readonly string[] {
  if (typeof content === 'string' || content instanceof Uint8Array) return textOf(content)?.lines ?? []
  return 'text' in content ? content.text.split('\n') : []
}
