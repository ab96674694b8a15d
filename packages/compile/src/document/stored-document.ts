import { type ParsedYaml, parseYaml } from '@bantin/parser'
import type { DocumentKind } from '@bantin/schema'
import { sha256 } from '../hash/sha256.ts'
import type { ReadDocument } from './read-document.ts'

/** The key of a document in a store: it names everything that the document was made from. */
export const documentKey = (text: string, { path, kind }: { readonly path: string; readonly kind: DocumentKind }): string =>
  sha256(['document', kind, path, text].join('\0'))

/** A document as text for a store; none when there is anything to say about it. */
export function toStoredDocument({ value, raw, diagnostics }: ReadDocument<unknown>): string | undefined {
  return value === undefined || diagnostics.length > 0 ? undefined : JSON.stringify({ value, raw })
}

/** A document from a store. The places in it are found again only when somebody asks, since that takes a parse. */
export function fromStoredDocument(
  stored: string,
  { text, file }: { readonly text: string; readonly file: string },
): ReadDocument<unknown> | undefined {
  try {
    const { value, raw } = JSON.parse(stored) as { readonly value?: unknown; readonly raw?: unknown }
    if (value === undefined) return undefined
    let parsed: ParsedYaml | undefined
    const yaml = (): ParsedYaml => {
      parsed ??= parseYaml(text, { file })
      return parsed
    }
    return { file, value, raw, diagnostics: [], placeOf: (path) => yaml().placeOf(path), placeOfKey: (path) => yaml().placeOfKey(path) }
  } catch {
    return undefined
  }
}
