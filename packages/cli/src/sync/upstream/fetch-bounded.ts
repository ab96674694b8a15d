import { diagnose } from '@bantin/diagnostics'
import { type FetchProblem, unreachable } from '../rules.ts'
import { UpstreamError } from './upstream.ts'

/** What a whole run may still cost. */
export interface Budget {
  bytes: number
  /** Of `performance.now()`. */
  readonly until: number
}

export interface FetchLimits {
  readonly maxBytes: number
  readonly timeoutMs: number
  readonly budget: Budget
  readonly signal: AbortSignal
}

const MOST_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const ABSENT = new Set([404, 410])

/**
 * Get a file from an address: at most so many bytes, in at most so much time, and from no other host, whatever the server answers.
 *
 * @returns nothing where the server has no such file
 * @throws UpstreamError
 */
export async function fetchBounded(address: URL, { maxBytes, timeoutMs, budget, signal }: FetchLimits): Promise<Uint8Array | undefined> {
  const fail = (problem: FetchProblem, detail?: string): never => {
    throw new UpstreamError(diagnose(unreachable, {}, { address: shown(address), problem, detail }))
  }
  const left = Math.min(timeoutMs, budget.until - performance.now())
  if (left <= 0 || budget.bytes <= 0) return fail('total')
  const timeout = AbortSignal.timeout(Math.ceil(left))
  const limits = { signal: AbortSignal.any([signal, timeout]), redirect: 'manual', credentials: 'omit', cache: 'no-store' } as const
  try {
    let url = address
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const response = await fetch(url, limits)
      if (!REDIRECTS.has(response.status)) return await body(response, { maxBytes, budget, fail })
      await response.body?.cancel()
      const next = URL.parse(response.headers.get('location') ?? '', url)
      if (!next || !isSameHost(url, next)) return fail('redirect')
      url = next
    }
    return fail('redirect')
  } catch (error) {
    if (error instanceof UpstreamError) throw error
    signal.throwIfAborted()
    return timeout.aborted ? fail('time') : fail('network')
  }
}

async function body(
  response: Response,
  {
    maxBytes,
    budget,
    fail,
  }: Pick<FetchLimits, 'maxBytes' | 'budget'> & { readonly fail: (problem: FetchProblem, detail?: string) => never },
): Promise<Uint8Array | undefined> {
  const give = async (problem: FetchProblem, detail?: string): Promise<never> => {
    await response.body?.cancel().catch(() => {})
    return fail(problem, detail)
  }
  if (ABSENT.has(response.status)) {
    await response.body?.cancel()
    return undefined
  }
  if (!response.ok) return give('status', String(response.status))
  const chunks: Uint8Array[] = []
  let length = 0
  // Counted as it is unpacked: the length that a server states may be anything
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length
    budget.bytes -= part.value.length
    if (length > maxBytes || budget.bytes < 0) {
      await reader?.cancel()
      return fail(length > maxBytes ? 'size' : 'total')
    }
    chunks.push(part.value)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** A server may lead from http to https, and nowhere else. */
const isSameHost = (from: URL, to: URL): boolean =>
  to.username === '' &&
  (to.origin === from.origin || (from.protocol === 'http:' && to.protocol === 'https:' && to.hostname === from.hostname && to.port === ''))

/** An address without what may be a password. */
export const shown = (url: URL): string => url.origin + url.pathname
