import { type Diagnostic, diagnose, type Place } from '@bantin/diagnostics'
import { decodeText, type ParsedYaml, parseYaml, validate } from '@bantin/parser'
import { type DocumentKind, migrate, migrations, SCHEMA_VERSION } from '@bantin/schema'
import type { z } from 'zod'
import type { TreeCache } from '../item/tree-cache.ts'
import { fileTooLarge, missingFile, outsideFolder, unreadableFile } from '../rules/file-rules.ts'
import { migrated, unknownSchemaVersion } from '../rules/issue-rules.ts'
import { findFile } from '../source/find-file.ts'
import type { IssueSource, SourceFile } from '../source/issue-source.ts'
import { documentKey, fromStoredDocument, toStoredDocument } from './stored-document.ts'

/** A YAML document of the source. */
export interface ReadDocument<T> {
  readonly file: string
  /** None when something is wrong with it. */
  readonly value?: T
  /** What YAML gave, valid or not, so that other checks can go on. */
  readonly raw?: unknown
  readonly diagnostics: readonly Diagnostic[]
  placeOf(path: readonly PropertyKey[]): Place | undefined
  placeOfKey(path: readonly PropertyKey[]): Place | undefined
}

/** Which document to read. */
export interface DocumentOptions<Schema extends z.ZodType> {
  readonly path: string
  readonly kind: DocumentKind
  readonly schema: Schema
  readonly cache?: TreeCache | undefined
}

/** Read, migrate and check one of the bulletin's YAML files, or take it from the cache when its bytes have not changed. */
export function readDocument<Schema extends z.ZodType>(
  source: IssueSource,
  options: DocumentOptions<Schema>,
): ReadDocument<z.output<Schema>> {
  const { path, cache } = options
  const found = findFile(source, path)
  const bytes = found && 'bytes' in found ? found.bytes : undefined
  const known = bytes && cache?.documents.get(bytes)
  if (known?.file === path) return known as ReadDocument<z.output<Schema>>
  const read = readAnew(source, options)
  if (bytes) cache?.documents.set(bytes, read)
  return read
}

function readAnew<Schema extends z.ZodType>(source: IssueSource, options: DocumentOptions<Schema>): ReadDocument<z.output<Schema>> {
  const { path: file, kind, schema } = options
  const nowhere = { file, placeOf: () => undefined, placeOfKey: () => undefined }
  const found = findFile(source, file)
  if (!found || 'refused' in found) return { ...nowhere, diagnostics: [whyNoBytes(found, { path: file, at: { file } })] }
  const decoded = decodeText(found.bytes, { file })
  if (decoded.text === undefined) return { ...nowhere, diagnostics: decoded.diagnostics }
  const key = options.cache?.store && decoded.diagnostics.length === 0 ? documentKey(decoded.text, options) : undefined
  const stored = key === undefined ? undefined : options.cache?.store?.read(key)
  const kept = stored === undefined ? undefined : fromStoredDocument(stored, { text: decoded.text, file })
  if (kept) return kept as ReadDocument<z.output<Schema>>
  const yaml: ParsedYaml = parseYaml(decoded.text, { file })
  const read = { file, raw: yaml.value, placeOf: yaml.placeOf, placeOfKey: yaml.placeOfKey }
  if (yaml.diagnostics.length > 0) return { ...read, diagnostics: [...decoded.diagnostics, ...yaml.diagnostics] }
  const at = { file, place: yaml.placeOf(['schema']) }
  const current = migrate(yaml.value, { kind, to: SCHEMA_VERSION, migrations })
  if ('version' in current) {
    const wrong = diagnose(unknownSchemaVersion, at, { version: current.version, known: SCHEMA_VERSION })
    return { ...read, diagnostics: [...decoded.diagnostics, wrong] }
  }
  const told = current.status === 'migrated' ? [diagnose(migrated, at, { from: current.from, to: SCHEMA_VERSION })] : []
  const checked = validate(schema, yaml, { file, value: current.document })
  const document = { ...read, ...checked, diagnostics: [...decoded.diagnostics, ...told, ...checked.diagnostics] }
  const text = key === undefined ? undefined : toStoredDocument(document)
  if (key !== undefined && text !== undefined) options.cache?.store?.write(key, text)
  return document
}

/** Why the source has no bytes for a path. */
export function whyNoBytes(
  found: SourceFile | undefined,
  options: {
    readonly path: string
    readonly at: { readonly file: string; readonly place?: Place | undefined }
    readonly nearest?: string | undefined
  },
): Diagnostic {
  const { path, at, nearest } = options
  if (!found || 'bytes' in found) return diagnose(missingFile, at, { path, nearest })
  if (found.refused === 'outside-folder') return diagnose(outsideFolder, at, { path })
  if (found.refused === 'too-large') return diagnose(fileTooLarge, at, { path, megabytes: Math.round((found.size ?? 0) / 1_000_000) })
  return diagnose(unreadableFile, at, { path })
}
