import type { Origin } from '@bantin/schema'
import { isMap, parseDocument } from 'yaml'
import { type ExchangedMeta, travellingFields } from '../item/exchanged-meta.ts'

/** A front matter with the upstream's new values in it; comments and fields of one's own stay. Nothing when it is no map. */
export function updateFrontMatter(front: string, meta: ExchangedMeta, origin: Origin): string | undefined {
  const document = parseDocument(front)
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined
  const now: unknown = document.toJS()
  const written = now as Readonly<Record<string, unknown>>
  const incoming: Readonly<Record<string, unknown>> = { ...meta }
  for (const name of travellingFields) {
    const value = incoming[name]
    if (value === undefined) document.delete(name)
    else if (JSON.stringify(value) !== JSON.stringify(written[name])) document.set(name, document.createNode(value))
  }
  for (const [name, value] of Object.entries(origin)) document.setIn(['origin', name], value)
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}
