import { type Diagnostic, diagnose, sortDiagnostics } from '@bantin/diagnostics'
import { goneFromSource, mergeConflict, merged, staysDeleted } from '../rules/merge-rules.ts'
import { besidePath } from './beside-path.ts'
import { breaksFile } from './breaks-file.ts'
import { bytesOf, type FileContent, isSameContent, textOf, writeLines } from './content.ts'
import { counterparts } from './counterparts.ts'
import { isRecorded, type RecordedFile } from './import-record.ts'
import { mergeLines } from './merge-lines.ts'

/** What {@link mergeFiles} merges. All paths are relative to the issue folder. */
export interface MergeInput {
  /** What the last import wrote: `readImportRecord(…).files`. Empty when there was none. */
  readonly base: ReadonlyMap<string, RecordedFile>
  /** What the issue folder holds now. */
  readonly current: ReadonlyMap<string, FileContent>
  /** What the new import made: the result of `draftFiles`. */
  readonly incoming: ReadonlyMap<string, FileContent>
}

/** What {@link mergeFiles} came to. */
export interface Merge {
  /** The files to be written; all others of the folder stay as they are, and none is deleted. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Bring a new import of a source into a folder that people have edited since the last one. What only one side changed is taken from it;
 * texts that both changed are merged by line. Where both changed the same lines the editor's file stays byte for byte, the imported one
 * stands beside it as `….imported.md`, and a finding names the lines. What the editor deleted stays deleted; an item that was renamed is
 * known by its lines.
 *
 * @param input `base`, `current` and `incoming`
 * @returns the files to write, and `import/conflict`, `import/merged`, `import/stays-deleted`, `import/gone-from-source`
 * @example
 * ```ts
 * import { mergeFiles } from '@bantin/drafting'
 *
 * const { files } = mergeFiles({
 *   base: new Map([['items/lua.md', { text: 'Lúa chín.\n\nPhơi khô.\n' }]]),
 *   current: new Map([['items/lua.md', 'Lúa chín đều.\n\nPhơi khô.\n']]),
 *   incoming: new Map([['items/lua.md', 'Lúa chín.\n\nPhơi khô, cất kín.\n']]),
 * })
 * console.log(new TextDecoder().decode(files.get('items/lua.md')).split('\n').join(' | ')) // => Lúa chín đều. |  | Phơi khô, cất kín. |
 * ```
 */
export function mergeFiles(input: MergeInput): Merge {
  const files = new Map<string, Uint8Array>()
  const diagnostics: Diagnostic[] = []
  for (const { path, base, current, incoming } of counterparts(input)) {
    if (incoming === undefined) {
      if (current !== undefined && path.endsWith('.md')) diagnostics.push(diagnose(goneFromSource, { file: path }))
    } else if (current === undefined) {
      if (base === undefined) files.set(path, bytesOf(incoming))
      else if (!isRecorded(incoming, base)) diagnostics.push(diagnose(staysDeleted, { file: path }))
    } else if (!isSameContent(current, incoming) && !(base && isRecorded(incoming, base))) {
      if (base && isRecorded(current, base)) files.set(path, asWritten(incoming, current))
      else mergeBoth({ path, base, current, incoming })
    }
  }
  return { files, diagnostics: sortDiagnostics(diagnostics) }

  function mergeBoth({
    path,
    base,
    current,
    incoming,
  }: {
    path: string
    base: RecordedFile | undefined
    current: FileContent
    incoming: FileContent
  }): void {
    const [editors, imported] = [textOf(current), textOf(incoming)]
    const old = base && 'text' in base ? base.text.split('\n') : undefined
    const result = editors && imported && old ? mergeLines(old, editors.lines, imported.lines) : { conflicts: [] }
    if ('lines' in result && editors && !breaksFile(path, result.lines.join('\n'))) {
      files.set(path, writeLines(result.lines, editors))
      diagnostics.push(diagnose(merged, { file: path }))
      return
    }
    const conflicts = 'conflicts' in result ? result.conflicts : []
    // an earlier one that says something else is not overwritten
    const beside = besidePath(path, (other) => {
      const there = input.current.get(other)
      return there !== undefined && !isSameContent(there, incoming)
    })
    if (!input.current.has(beside)) files.set(beside, bytesOf(incoming))
    const [[line] = [undefined]] = conflicts
    const place = line === undefined ? undefined : { start: { line, column: 1 }, end: { line, column: 2 } }
    const lines = conflicts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
    diagnostics.push(diagnose(mergeConflict, { file: path, place }, { beside, lines }))
  }
}

/** New text with the line ends that the file had. */
function asWritten(incoming: FileContent, current: FileContent): Uint8Array {
  const [text, before] = [textOf(incoming), textOf(current)]
  return text && before && (before.byteOrderMark || before.carriageReturns) ? writeLines(text.lines, before) : bytesOf(incoming)
}
