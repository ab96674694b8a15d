import type { Diagnostic, Language } from '@bantin/diagnostics'
import {
  type Draft,
  draftFiles,
  type ImportFile,
  importRecord,
  importRecordPath,
  importReport,
  mergeFiles,
  type RecordedFile,
  readImportRecord,
} from '@bantin/drafting'
import type { Target } from './find-target.ts'

/** The files of an issue folder, by path. */
export type Files = ReadonlyMap<string, Uint8Array>

/** A folder with a draft in it. */
export interface Added {
  readonly files: Files
  /** The items, pictures and other files that are new or changed, but for those in `imports/`. */
  readonly changed: readonly string[]
  /** The page that tells what was repaired. */
  readonly report: string
  readonly diagnostics: readonly Diagnostic[]
}

/** How a draft is added. */
export interface AddOptions {
  readonly target: Pick<Target, 'bulletin' | 'id'>
  readonly language: Language
}

const encoder = new TextEncoder()
const textOf = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** Add a draft to the files of an issue folder. What editors changed since an earlier import of the same file stays. */
export function addDraft(current: Files, source: ImportFile, draft: Draft, { target, language }: AddOptions): Added {
  const recordPath = freeRecord(current, source.name)
  const record = readImportRecord(textOf(current.get(recordPath)) ?? '')
  const issue = textOf(current.get('issue.yaml'))
  // before its first import, what is there is what both sides began with
  const base: ReadonlyMap<string, RecordedFile> = record?.files ?? new Map(issue === undefined ? [] : [['issue.yaml', { text: issue }]])
  const recorded = base.get('issue.yaml')
  const incoming = draftFiles(draft, {
    issue: recorded && 'text' in recorded ? recorded.text : issue,
    taken: [...current.keys()].filter((path) => !base.has(path)),
    id: target.id,
    bulletin: target.bulletin,
  })
  const { files: merged, diagnostics } = mergeFiles({
    base,
    current: new Map([...current].filter(([path]) => !path.startsWith('imports/'))),
    incoming: new Map(incoming.map(({ path, bytes }) => [path, bytes])),
  })
  const report = importReport(draft, { language })
  const stem = recordPath.replace(/\.json$/, '')
  const files = new Map(current)
  for (const [path, bytes] of merged) files.set(path, bytes)
  files.set(`${stem}.html`, encoder.encode(report.html))
  files.set(`${stem}.report.json`, encoder.encode(report.json))
  files.set(recordPath, encoder.encode(importRecord({ source, files: incoming })))
  return { files, changed: [...merged.keys()], report: `${stem}.html`, diagnostics }
}

/** The record of a source: its own, or a name that no other source has. */
function freeRecord(current: Files, source: string): string {
  const path = importRecordPath(source)
  for (let n = 1; ; n++) {
    const tried = n === 1 ? path : path.replace(/\.json$/, `-${n}.json`)
    const text = textOf(current.get(tried))
    if (text === undefined || readImportRecord(text)?.source.name === source) return tried
  }
}
