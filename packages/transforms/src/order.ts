import { STAGES, type Transform } from './transform.ts'

const stageOf = (one: Transform): number => STAGES.indexOf(one.stage)

/**
 * The order in which transforms run: by stage, then by what they declare in `after`; where nothing is declared, by name.
 * The order of the list given makes no difference.
 *
 * @param list transforms in any order
 * @throws RangeError when two transforms share a name, when transforms of a stage wait for one another, or when one waits for a
 * transform of a later stage; the message names them
 * @example
 * ```ts
 * import { defineTransform, orderTransforms } from '@bantin/transforms'
 *
 * const run = () => {}
 * const list = [
 *   defineTransform({ name: 'units', stage: 'typography', idempotent: true, run }),
 *   defineTransform({ name: 'tables', stage: 'structure', after: ['figures'], idempotent: true, run }),
 *   defineTransform({ name: 'figures', stage: 'structure', idempotent: true, run }),
 * ]
 * console.log(orderTransforms(list).map((one) => one.name).join(' ')) // => figures tables units
 * ```
 */
export function orderTransforms(list: readonly Transform[]): Transform[] {
  const named = nameTransforms(list)
  const waiting = list.toSorted((a, b) => stageOf(a) - stageOf(b) || (a.name < b.name ? -1 : 1))
  const before = new Map(waiting.map((one) => [one.name, predecessors(one, named)]))
  const ordered: Transform[] = []
  const done = new Set<string>()
  while (waiting.length > 0) {
    const ready = waiting.findIndex((one) => before.get(one.name)?.every((name) => done.has(name)))
    const next = waiting[ready]
    if (!next) throw new RangeError(`Transforms wait for one another: ${findCycle(waiting, before).join(' → ')}`)
    waiting.splice(ready, 1)
    ordered.push(next)
    done.add(next.name)
  }
  return ordered
}

function nameTransforms(list: readonly Transform[]): ReadonlyMap<string, Transform> {
  const named = new Map<string, Transform>()
  for (const one of list) {
    if (stageOf(one) < 0) throw new RangeError(`The transform ${one.name} has an unknown stage: ${one.stage}`)
    if (named.has(one.name)) throw new RangeError(`Two transforms have the name ${one.name}`)
    named.set(one.name, one)
  }
  return named
}

function predecessors(one: Transform, named: ReadonlyMap<string, Transform>): string[] {
  return (one.after ?? []).filter((name) => {
    const other = named.get(name)
    if (other && stageOf(other) > stageOf(one)) {
      throw new RangeError(`The transform ${one.name} (${one.stage}) cannot come after ${name}, which is of a later stage (${other.stage})`)
    }
    return other !== undefined
  })
}

/** Some of those that wait, each behind one that it waits for, the last the first again. */
function findCycle(waiting: readonly Transform[], before: ReadonlyMap<string, readonly string[]>): string[] {
  const stuck = new Set(waiting.map((one) => one.name))
  const path: string[] = []
  let name = waiting[0]?.name
  while (name !== undefined && !path.includes(name)) {
    path.push(name)
    name = before.get(name)?.find((other) => stuck.has(other))
  }
  return name === undefined ? path : [...path.slice(path.indexOf(name)), name]
}
