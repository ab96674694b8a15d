/** The index of the first element that comes behind a value, in a sorted list. */
export function placeIn<Element>(sorted: readonly Element[], comesBefore: (element: Element) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (comesBefore(sorted[middle] as Element)) low = middle + 1
    else high = middle
  }
  return low
}

/** A sorted list with others in it. */
export function withSorted<Element>(sorted: readonly Element[], others: readonly Element[], compare: (a: Element, b: Element) => number) {
  const merged: Element[] = []
  let done = 0
  for (const other of others.toSorted(compare)) {
    const at = placeIn(sorted, (one) => compare(one, other) < 0)
    for (; done < at; done++) merged.push(sorted[done] as Element)
    merged.push(other)
  }
  for (; done < sorted.length; done++) merged.push(sorted[done] as Element)
  return merged
}
