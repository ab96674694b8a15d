/** One change of a text: `after` takes the place of what stands between the offsets. */
export interface Edit<Kind extends string = string> {
  readonly start: number
  readonly end: number
  readonly after: string
  readonly kind: Kind
}

/** Make the changes, which are in order and apart. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end, after } of edits) {
    parts.push(text.slice(done, start), after)
    done = end
  }
  parts.push(text.slice(done))
  return parts.join('')
}

/** Gathers small changes of one kind, in order; those on one line become one change, so that a damaged sentence is one. */
export function gatherEdits<Kind extends string>(
  text: string,
  kind: Kind,
): { add(start: number, end: number, after: string): void; edits(): Edit<Kind>[] } {
  const edits: Edit<Kind>[] = []
  let parts: string[] = []
  let start = -1
  let end = -1
  let newline = -1
  const close = () => {
    if (start >= 0) edits.push({ start, end, after: parts.join(''), kind })
    parts = []
    start = -1
  }
  return {
    add(from, to, after) {
      if (from >= newline) {
        close()
        const next = text.indexOf('\n', from)
        newline = next < 0 ? text.length + 1 : next
      }
      if (start < 0) start = from
      else parts.push(text.slice(end, from))
      parts.push(after)
      end = to
    },
    edits() {
      close()
      return edits
    },
  }
}

/**
 * The changes that do what two rounds of changes do one after the other: `first` leads from the text to `middle`, `second` on from there.
 * Changes that overlap become one, of the kind of the first round.
 */
export function composeEdits<Kind extends string>(
  middle: string,
  first: readonly Edit<Kind>[],
  second: readonly Edit<Kind>[],
): Edit<Kind>[] {
  if (first.length === 0) return [...second]
  const result: Edit<Kind>[] = []
  let f = 0
  let s = 0
  // how far `middle` is ahead of the text
  let shift = 0
  while (f < first.length || s < second.length) {
    const fromFirst = f < first.length ? (first[f] as Edit).start + shift : Number.POSITIVE_INFINITY
    const fromSecond = s < second.length ? (second[s] as Edit).start : Number.POSITIVE_INFINITY
    const start = Math.min(fromFirst, fromSecond)
    const before = start - shift
    const parts: string[] = []
    let kind: Kind | undefined
    let end = start
    let done = start
    for (let isFirst = true; ; isFirst = false) {
      const a = first[f]
      const b = second[s]
      if (a && (a.start + shift < end || (isFirst && a.start + shift === start))) {
        end = Math.max(end, a.start + shift + a.after.length)
        shift += a.after.length - (a.end - a.start)
        kind ??= a.kind
        f++
      } else if (b && (b.start < end || (isFirst && b.start === start))) {
        parts.push(middle.slice(done, b.start), b.after)
        end = Math.max(end, b.end)
        done = b.end
        s++
      } else break
    }
    parts.push(middle.slice(done, end))
    result.push({ start: before, end: end - shift, after: parts.join(''), kind: kind ?? (second[s - 1] as Edit<Kind>).kind })
  }
  return result
}

/** Where stretches of the text after the changes come from. They are in order; one that touches a change gets all of it. */
export function originsOf<Place extends { readonly start: number; readonly end: number }>(
  edits: readonly Edit[],
  places: readonly Place[],
): Place[] {
  let shift = 0
  let at = 0
  return places.map((place) => {
    for (; at < edits.length; at++) {
      const { start, end, after } = edits[at] as Edit
      if (start + shift + after.length > place.start) break
      shift += after.length - (end - start)
    }
    let start = place.start - shift
    let end = place.end - shift
    let ahead = shift
    for (let i = at; i < edits.length; i++) {
      const edit = edits[i] as Edit
      if (edit.start + ahead >= place.end) break
      ahead += edit.after.length - (edit.end - edit.start)
      start = Math.min(start, edit.start)
      end = Math.max(edit.end, place.end - ahead)
    }
    return { ...place, start, end }
  })
}
