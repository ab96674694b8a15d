import { slug } from '@bantin/vietnamese/search'

/**
 * A folder name for each source, from its path: short, plain, and unique whatever the order of work. Two files of one name have the end of their
 * names too; paths with the same plain letters are told apart by a number, in the order of the list.
 */
export function placeNames(sources: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Map<string, number>()
  for (const source of sources) stems.set(stemOf(source), (stems.get(stemOf(source)) ?? 0) + 1)
  const taken = new Set<string>()
  return new Map(
    sources.map((source) => {
      const stem = stemOf(source)
      const plain = (stems.get(stem) === 1 ? stem : slugOf(source)) || 'tep'
      let name = plain
      for (let n = 2; taken.has(name); n++) name = `${plain}-${n}`
      taken.add(name)
      return [source, name]
    }),
  )
}

const slugOf = (path: string): string => slug(path.replaceAll('/', ' ').replaceAll('.', ' ')).slice(-LONGEST).replace(/^-+/, '')
const stemOf = (source: string): string => slugOf(source.replace(/\.[^./]{1,5}$/, ''))
const LONGEST = 80

/** Where the draft of a source goes: by year and number where the masthead tells them. */
export function placeOf(
  name: string,
  { period, date, number }: { period?: string | undefined; date?: string | undefined; number?: number | undefined },
): string {
  const year = (period ?? date)?.slice(0, 4) ?? 'khong-ro-nam'
  return number === undefined ? `${year}/${name}` : `${year}/so-${number}-${name}`
}
