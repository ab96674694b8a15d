import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** After so many issues, what they left is given back: V8 would let it grow for hundreds of megabytes. */
const OFTEN = 20

/** Make the function that is called after each issue. Where the engine cannot be asked to collect, it does nothing. */
export function createGiveBack(): () => void {
  let issues = 0
  let collect: (() => void) | undefined
  return () => {
    issues += 1
    if (issues % OFTEN !== 0) return
    collect ??= garbageCollector()
    collect()
  }
}

function garbageCollector(): () => void {
  if (globalThis.gc) return globalThis.gc as () => void
  try {
    setFlagsFromString('--expose-gc')
    return runInNewContext('gc') as () => void
  } catch {
    return () => {}
  }
}
