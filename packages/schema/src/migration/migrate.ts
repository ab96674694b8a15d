/** The kinds of documents that carry a schema version. */
export type DocumentKind = 'bulletin' | 'issue'

/** One step from a version to the next. */
export interface Migration {
  readonly kind: DocumentKind
  /** The version that it takes; it makes the one after it. */
  readonly from: number
  /**
   * The document in the next version; the version number itself is set by {@link migrate}. It gets a copy that it may change, with
   * values that nobody has checked: what it cannot read it leaves for the schema to judge.
   */
  up(document: Record<string, unknown>): Record<string, unknown>
}

/** What came of a migration: the document at the wanted version, or why there is none. */
export type Migrated =
  | { readonly status: 'current'; readonly document: unknown }
  | { readonly status: 'migrated'; readonly document: Record<string, unknown>; readonly from: number; readonly steps: readonly Migration[] }
  | { readonly status: 'newer' | 'no-path'; readonly version: number }

/** Options of {@link migrate}. */
export interface MigrateOptions {
  /** Which file it is. */
  readonly kind: DocumentKind
  /** The version to reach. */
  readonly to: number
  /** The steps known, in any order. */
  readonly migrations: readonly Migration[]
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Bring a parsed document to a version of the schema, step by step. A document without a version is left for the schema to judge.
 *
 * @param document what YAML gave; it is not changed
 * @returns `current` with the document itself, `migrated` with a new one, `newer` when the program is too old, `no-path` when a step is missing
 * @example
 * ```ts
 * import { type Migration, migrate } from '@bantin/schema'
 *
 * const nameToTitle: Migration = { kind: 'bulletin', from: 0, up: ({ name, ...rest }) => ({ ...rest, title: name }) }
 * const result = migrate({ schema: 0, name: 'Sông Ngân' }, { kind: 'bulletin', to: 1, migrations: [nameToTitle] })
 * console.log(result.status === 'migrated' && JSON.stringify(result.document)) // => {"schema":1,"title":"Sông Ngân"}
 * ```
 */
export function migrate(document: unknown, options: MigrateOptions): Migrated {
  const { kind, to, migrations } = options
  if (!isRecord(document) || !Number.isInteger(document.schema) || document.schema === to) return { status: 'current', document }
  const from = document.schema as number
  if (from > to) return { status: 'newer', version: from }
  const steps: Migration[] = []
  for (let version = from; version < to; version++) {
    const step = migrations.find((one) => one.kind === kind && one.from === version)
    if (!step) return { status: 'no-path', version: from }
    steps.push(step)
  }
  const start: Record<string, unknown> = structuredClone(document)
  const migrated = steps.reduce((current, step) => ({ ...step.up(current), schema: step.from + 1 }), start)
  return { status: 'migrated', document: migrated, from, steps }
}
