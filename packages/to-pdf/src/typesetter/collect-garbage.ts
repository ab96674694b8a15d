import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** The collector of this process, or nothing where V8 does not lend it. */
export function garbageCollector(): (() => void) | undefined {
  if (typeof globalThis.gc === 'function') return () => globalThis.gc?.()
  try {
    setFlagsFromString('--expose-gc')
    const collect: unknown = runInNewContext('gc')
    return typeof collect === 'function' ? () => collect() : undefined
  } catch {
    return undefined
  }
}
