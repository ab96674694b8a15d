import type { CompiledItem } from '@bantin/compile'
import { origin } from '@bantin/schema'
import { applyTransforms, type CitedDocument, citations, documentsCited } from '@bantin/transforms'
import type { Root } from 'mdast'
import { documentKey } from './document-key.ts'
import type { CitationRecord } from './issue-record.ts'

/** What the transform `citations` found when the item was compiled; where it was not asked to, it is asked now. */
function documentsOf({ tree, language }: Pick<CompiledItem, 'tree' | 'language'>): readonly CitedDocument[] {
  if (tree.data?.documentsCited) return documentsCited(tree)
  const own: Root = { ...tree } // the transform writes its list into `data` of this node, and nothing else without a registry
  applyTransforms(own, [citations()], { language, report() {} })
  return documentsCited(own)
}

/** The documents that an item cites, each once, in the order in which it first names them. */
export function citationRecords(item: Pick<CompiledItem, 'tree' | 'language'>): CitationRecord[] {
  const records = new Map<string, CitationRecord>()
  for (const { name, url, count } of documentsOf(item)) {
    const key = documentKey(name)
    const known = records.get(key)
    const address = known?.url ?? (origin.shape.url.safeParse(url).success ? url : undefined)
    records.set(key, {
      key,
      name: known && known.name.length >= name.length ? known.name : name,
      ...(address === undefined ? {} : { url: address }),
      count: count + (known?.count ?? 0),
    })
  }
  return [...records.values()]
}
