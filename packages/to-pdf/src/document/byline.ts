import type { CompiledItem } from '@bantin/compile'
import type { Contributor } from '@bantin/schema'
import { vietnamese as words } from '../words/vietnamese.ts'

const nameOf = ({ name, organisation }: Contributor): string =>
  organisation === undefined ? name : organisation.startsWith(name) ? organisation : `${name}, ${organisation}`

/** The contributors of an item as lines: authors first and without a label, then one line for each other task. */
export function bylines(contributors: readonly Contributor[]): string[] {
  const tasks = new Map<Contributor['role'], string[]>()
  for (const one of contributors) tasks.set(one.role, [...(tasks.get(one.role) ?? []), nameOf(one)])
  const authors = tasks.get('author')
  tasks.delete('author')
  const others = [...tasks].map(([role, names]) => `${words.roles[role]}: ${names.join('; ')}`)
  return [...(authors ? [authors.join('; ')] : []), ...others]
}

/** Where an item was taken from, in one line. */
export function originLine({ origin }: CompiledItem['meta']): string | undefined {
  if (!origin) return undefined
  const facts = [
    origin.title,
    origin.number === undefined ? undefined : words.number(origin.number).toLowerCase(),
    origin.publisher,
    origin.date === undefined ? undefined : words.imprint.day(words.date(origin.date)),
    origin.url,
  ]
  return `${words.origin}: ${facts.filter((fact) => fact !== undefined).join(', ')}`
}
