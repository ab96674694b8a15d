/** Divides a list, in its order, into groups that weigh as much as asked or, by their last member, more. */
export function divide<T>(list: readonly T[], weight: (one: T) => number, least: number): T[][] {
  const groups: T[][] = []
  let sum = Number.POSITIVE_INFINITY
  for (const one of list) {
    if (sum >= least) {
      groups.push([])
      sum = 0
    }
    groups.at(-1)!.push(one)
    sum += weight(one)
  }
  return groups
}
