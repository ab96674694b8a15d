import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { type Context, textOption } from '../commands/command.ts'
import { readNamed } from '../signing/read-optional.ts'
import { type KnownKeys, type Offer, readOffer } from './read-offer.ts'
import { notProtected } from './rules.ts'
import { type Upstream, UpstreamError } from './upstream/upstream.ts'

const MOST_KEYS_BYTES = 1_000_000

/**
 * Read what the issues of an upstream offer. One that is refused does not hide the others.
 *
 * @param pin the fingerprint that the user trusts
 */
export async function readOffers(
  upstream: Upstream,
  pin: string | undefined,
  context: Context,
): Promise<{ readonly offers: readonly Offer[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { environment, progress, words } = context
  const offers: Offer[] = []
  const diagnostics: Diagnostic[] = []
  if (upstream.name.startsWith('http://')) diagnostics.push(diagnose(notProtected, {}, { host: new URL(upstream.name).host }))
  try {
    const named = textOption(context, 'keys')
    const keys =
      named !== undefined
        ? await readNamed(named, environment.cwd)
        : // With a fingerprint from elsewhere, a list from the upstream itself will do
          pin === undefined
          ? undefined
          : await upstream.read('keys.json', MOST_KEYS_BYTES)
    const known: KnownKeys = { keys, pin }
    const prefixes = await upstream.list()
    for (const [i, prefix] of prefixes.entries()) {
      environment.signal.throwIfAborted()
      progress.phase(words.sync.reading(upstream.name), `${i + 1}/${prefixes.length}`)
      const { offer, diagnostics: found } = await readOffer(upstream, prefix, known)
      if (offer) offers.push(offer)
      diagnostics.push(...found)
    }
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error
    diagnostics.push(error.diagnostic)
  }
  return { offers, diagnostics }
}
