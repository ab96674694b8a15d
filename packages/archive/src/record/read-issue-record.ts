import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { z } from 'zod'
import type { IssueRecord, ItemRecord } from './issue-record.ts'
import { itemSchema, recordSchema } from './record-schema.ts'
import { recordInvalid, recordNotJson, recordTooLarge, recordVersion } from './rules.ts'

/** In UTF-16 code units. */
const LARGEST = 20_000_000

/** Options of {@link readIssueRecord}. */
export interface ReadRecordOptions {
  /** The path of the file, for the finding. */
  readonly file?: string
}

/** A record, or why there is none. */
export interface ReadRecord {
  readonly record?: IssueRecord
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Read a record back from JSON that may come from anywhere. Never throws.
 *
 * @param text what `JSON.stringify` made of an `IssueRecord`, of 20 million characters at most
 * @param options see {@link ReadRecordOptions}
 * @returns the record, or one finding: `archive/record-too-large`, `record-not-json`, `record-version`, `record-invalid`
 * @example
 * ```ts
 * import { readIssueRecord } from '@bantin/archive'
 *
 * const { record, diagnostics } = readIssueRecord('{"bantin":1,"id":"../so-7"}', { file: 'so-7.json' })
 * console.log(record, diagnostics[0]?.message.en)
 * // => undefined The record of the issue has a value of the wrong form at “id”.
 * ```
 */
export function readIssueRecord(text: string, { file }: ReadRecordOptions = {}): ReadRecord {
  const none = (finding: Diagnostic): ReadRecord => ({ diagnostics: [finding] })
  if (text.length > LARGEST) return none(diagnose(recordTooLarge, { file }, { megabytes: LARGEST / 1_000_000 }))
  const value = parse(text)
  if (typeof value !== 'object' || value === null) return none(diagnose(recordNotJson, { file }))
  const version: unknown = 'bantin' in value ? value.bantin : undefined
  if (typeof version === 'number' && version !== 1) return none(diagnose(recordVersion, { file }, { version: String(version) }))
  const { data, error } = recordSchema.safeParse(value)
  if (!data) return none(diagnose(recordInvalid, { file }, { path: firstPath(error) }))
  const items: ItemRecord[] = []
  for (const [index, one] of data.items.entries()) {
    const item = itemSchema.safeParse(one)
    if (!item.data) return none(diagnose(recordInvalid, { file }, { path: firstPath(item.error, ['items', index]) }))
    items.push(item.data)
  }
  return { record: { ...data, items }, diagnostics: [] }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** Where the first problem is: `items[3].page` */
function firstPath({ issues }: z.ZodError, before: readonly PropertyKey[] = []): string {
  const path = [...before, ...(issues[0]?.path ?? [])]
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`)).join('')
}
