import { setTimeout as wait } from 'node:timers/promises'
import { TargetError } from '../target/target-error.ts'

/** How patiently a target is asked. */
export interface Patience {
  /** How often one thing is tried. Default: 6. */
  readonly attempts?: number
  /** The first pause in milliseconds; each further one is twice as long. Default: 500. */
  readonly pauseMs?: number
  /** How long one answer may take, beside the time for its bytes. Default: 30 000. */
  readonly timeoutMs?: number
}

export const PATIENCE: Required<Patience> = { attempts: 6, pauseMs: 500, timeoutMs: 30_000 }

/**
 * Try until it works, as long as the failure is one that passes.
 *
 * @throws the last failure; or the signal's reason
 */
export async function retry<T>(work: () => Promise<T>, { attempts, pauseMs }: Required<Patience>, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted()
    try {
      return await work()
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof TargetError) || !error.passing || attempt >= attempts) throw error
      // A random part, so that many jobs do not come back at the same moment
      await wait(pauseMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2), undefined, { signal })
    }
  }
}
