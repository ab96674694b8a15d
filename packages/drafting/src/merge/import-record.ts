import { slug } from '@bantin/vietnamese/search'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { bytesOf, type FileContent, isTextPath, textOf } from './content.ts'

/** A file as an import wrote it: its text, or the hash of what is no text. */
export type RecordedFile = { readonly text: string } | { readonly sha256: string }

/** What an import wrote, kept beside it so that the next import of the same source can be merged. */
export interface ImportRecord {
  readonly source: { readonly name: string; readonly sha256: string }
  /** By path, relative to the issue folder. */
  readonly files: ReadonlyMap<string, RecordedFile>
}

/** What {@link importRecord} takes. */
export interface ImportRecordInput {
  /** The imported file. */
  readonly source: { readonly name: string; readonly bytes: Uint8Array }
  /** What the import made of it: the result of `draftFiles`, before any merge. */
  readonly files: Iterable<{ readonly path: string; readonly bytes: Uint8Array }>
}

const VERSION = 1

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const schema = z.object({
  version: z.literal(VERSION),
  source: z.object({ name: z.string(), sha256: hash }),
  files: z.record(z.string(), z.union([z.object({ text: z.string() }), z.object({ sha256: hash })])),
})

/**
 * What an import wrote, as JSON. It is kept in the issue folder at {@link importRecordPath}; without it a second import cannot tell the
 * editor's changes from those of the source.
 *
 * @param input the source and the files that were made of it
 * @example
 * ```ts
 * import { importRecord, readImportRecord } from '@bantin/drafting'
 *
 * const bytes = new TextEncoder().encode('Lúa chín đều.\n')
 * const json = importRecord({ source: { name: 'lua.txt', bytes }, files: [{ path: 'items/lua.md', bytes }] })
 * console.log(readImportRecord(json)?.files.get('items/lua.md')) // => { text: 'Lúa chín đều.\n' }
 * ```
 */
export function importRecord({ source, files }: ImportRecordInput): string {
  const recorded = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, bytes }) => [path, recordedFile(path, bytes)] as const)
  const record = { version: VERSION, source: { name: source.name, sha256: hashOf(source.bytes) }, files: Object.fromEntries(recorded) }
  return `${JSON.stringify(record, null, 2)}\n`
}

/**
 * Read what {@link importRecord} wrote.
 *
 * @returns `undefined` for a text that is no such record
 */
export function readImportRecord(text: string): ImportRecord | undefined {
  try {
    const { source, files } = schema.parse(JSON.parse(text.replace(/^\ufeff/, '')))
    return { source, files: new Map(Object.entries(files)) }
  } catch {
    return undefined
  }
}

/**
 * Where the record of a source is kept, relative to the issue folder.
 *
 * @example
 * ```ts
 * import { importRecordPath } from '@bantin/drafting'
 *
 * console.log(importRecordPath('cũ/BT số 264.doc')) // => imports/bt-so-264-doc.json
 * ```
 */
export function importRecordPath(sourceName: string): string {
  return `imports/${slug(sourceName.split(/[/\\]/).at(-1) as string).slice(0, 100) || 'tep'}.json`
}

/** Whether a content is what was recorded. */
export function isRecorded(content: FileContent, recorded: RecordedFile): boolean {
  return 'text' in recorded ? textOf(content)?.lines.join('\n') === recorded.text : hashOf(bytesOf(content)) === recorded.sha256
}

function recordedFile(path: string, bytes: Uint8Array): RecordedFile {
  const text = isTextPath(path) ? textOf(bytes) : undefined
  return text && !text.byteOrderMark && !text.carriageReturns ? { text: text.lines.join('\n') } : { sha256: hashOf(bytes) }
}

const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))
