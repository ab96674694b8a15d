/** A stretch of text in one encoding. */
export interface Run {
  /** From `start` to before `end`: UTF-16 code units of a string, bytes of bytes. */
  readonly start: number
  readonly end: number
  /** An id of {@link encodings}, or one of the further names of {@link Detected.encoding}. */
  readonly encoding: string
}

// a letter that is neither in ASCII nor shown for a legacy byte: Unicode stands here
const UNICODE = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/
const LETTER = /\p{L}/u
const COMPOSED = /[\u1ea0-\u1ef9]/

/** Fill the gaps between stretches, which are in order: with Unicode where the text shows it, else with what stands before. */
export function coverText(text: string, found: readonly Run[], unicode: string): Run[] {
  const runs: { start: number; end: number; encoding: string }[] = []
  const add = (start: number, end: number, encoding: string) => {
    const last = runs.at(-1)
    if (last?.encoding === encoding) last.end = end
    else if (end > start) runs.push({ start, end, encoding })
  }
  let done = 0
  found.forEach((run, i) => {
    const gap = text.slice(done, run.start)
    const pattern = run.encoding === 'nfd' ? COMPOSED : UNICODE
    const previous = found[i - 1]
    const apart = previous !== undefined && previous.encoding !== run.encoding
    if (pattern.test(gap)) add(done, run.start, unicode)
    else if (previous) add(done, run.start, apart && LETTER.test(gap) ? unicode : previous.encoding)
    add(runs.length === 0 && !pattern.test(gap) ? done : run.start, run.end, run.encoding)
    done = run.end
  })
  const rest = text.slice(done)
  const last = found.at(-1)
  if (last && !(last.encoding === 'nfd' ? COMPOSED : UNICODE).test(rest)) add(done, text.length, last.encoding)
  else add(done, text.length, unicode)
  return runs
}

/** The encoding that covers most of the text. */
export function mostCovered(runs: readonly Run[], otherwise: string): string {
  const lengths = new Map<string, number>()
  for (const { start, end, encoding } of runs) lengths.set(encoding, (lengths.get(encoding) ?? 0) + end - start)
  let best = otherwise
  for (const [encoding, length] of lengths) if (length > (lengths.get(best) ?? 0)) best = encoding
  return best
}
