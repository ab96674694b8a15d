import { z } from 'zod'
import { bulletin } from './model/bulletin.ts'
import { issue } from './model/issue.ts'
import { item } from './model/item.ts'

/** The documents that have a JSON Schema. */
export const DOCUMENTS = { bulletin, issue, item } as const

/** The name of a document that has a JSON Schema. */
export type DocumentName = keyof typeof DOCUMENTS

/**
 * The JSON Schema (draft 2020-12) of what an editor writes into a document, for completion and checks in code editors. The package
 * ships the same as files: `@bantin/schema/json/bulletin.schema.json`, `…/issue.schema.json`, `…/item.schema.json`.
 *
 * @param name `bulletin`, `issue`, or `item` for the front matter of an item
 * @returns a new object with `$schema`, `title`, `properties`…
 * @source JSON Schema, draft 2020-12
 * @example
 * ```ts
 * import { jsonSchema } from '@bantin/schema'
 *
 * console.log(jsonSchema('issue').title) // => issue.yaml
 * ```
 */
export function jsonSchema(name: DocumentName): Record<string, unknown> {
  return z.toJSONSchema(DOCUMENTS[name], { io: 'input', target: 'draft-2020-12' }) as Record<string, unknown>
}

/**
 * The first line of a YAML file, by which editors find its schema.
 *
 * @param address path or address of the JSON Schema
 * @source the YAML language server's modeline
 * @example
 * ```ts
 * import { modeline } from '@bantin/schema'
 *
 * console.log(modeline('.bantin/issue.schema.json')) // => # yaml-language-server: $schema=.bantin/issue.schema.json
 * ```
 */
export function modeline(address: string): string {
  return `# yaml-language-server: $schema=${address}`
}
