import { decodeText, parseYaml } from '@bantin/parser'

/** What tells issues apart, as it is written: nothing of it has been checked. */
export interface IssueHead {
  readonly id?: string | undefined
  readonly number?: number | undefined
  readonly kind?: string | undefined
  readonly date?: string | undefined
  readonly audience?: string | undefined
  /** Ids of its items. */
  readonly items: readonly string[]
}

/** Read the head of an `issue.yaml`; of one with mistakes in it, what can be read. */
export function readHead(bytes: Uint8Array, file: string): IssueHead {
  const { text } = decodeText(bytes, { file })
  const value = text === undefined ? undefined : parseYaml(text, { file }).value
  if (typeof value !== 'object' || value === null) return { items: [] }
  const { id, number, kind, date, audience, items } = value as Record<string, unknown>
  const string = (one: unknown): string | undefined => (typeof one === 'string' ? one : undefined)
  return {
    id: string(id),
    number: typeof number === 'number' ? number : undefined,
    kind: string(kind),
    date: string(date),
    audience: string(audience),
    items: Array.isArray(items) ? items.flatMap((entry: unknown) => itemOf(entry)) : [],
  }
}

function itemOf(entry: unknown): string[] {
  const item = typeof entry === 'object' && entry !== null && 'item' in entry ? entry.item : undefined
  return typeof item === 'string' ? [item] : []
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** The newest first; what cannot be told stands before all. */
export function compareHeads(a: IssueHead, b: IssueHead): number {
  return compare(b.date ?? '~', a.date ?? '~') || compare(b.number ?? 0, a.number ?? 0) || compare(a.id ?? '', b.id ?? '')
}
