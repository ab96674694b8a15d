import { MANIFEST_FILE, SIGNATURE_FILE } from '@bantin/compile/manifest'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { alteredFile, type ExchangeIndex, internalUpstream, MAX_INDEX_BYTES, readExchangeIndex } from '@bantin/exchange'
import { describeVerdict, type Verdict, verifyFiles, verifyManifest } from '@bantin/signing'
import { notGenuine } from './rules.ts'
import { INDEX } from './upstream/index-path.ts'
import { type Upstream, UpstreamError } from './upstream/upstream.ts'

/** An issue of an upstream that may be used. */
export interface Offer {
  /** The folder of its output below the upstream. */
  readonly prefix: string
  readonly index: ExchangeIndex
  readonly verdict: Verdict
}

/** What the user knows of the upstream's keys. */
export interface KnownKeys {
  readonly keys?: Uint8Array | undefined
  readonly pin?: string | undefined
}

const MOST_MANIFEST_BYTES = 33_000_000
const MOST_SIGNATURE_BYTES = 65_536
/** Whatever else is not clear, these say that somebody meddled with it, or that the key counts no more. */
const REFUSED: ReadonlySet<Verdict['outcome']> = new Set(['altered', 'bad-signature', 'revoked', 'not-valid'])

/** Read what one issue offers, and refuse it where its manifest does not fit or its signature is not right. */
export async function readOffer(
  upstream: Upstream,
  prefix: string,
  known: KnownKeys,
): Promise<{ readonly offer?: Offer; readonly diagnostics: readonly Diagnostic[] }> {
  const file = prefix + INDEX
  try {
    const bytes = await upstream.read(file, MAX_INDEX_BYTES)
    if (!bytes) return { diagnostics: [] }
    const manifest = await upstream.read(prefix + MANIFEST_FILE, MOST_MANIFEST_BYTES)
    const signature = await upstream.read(prefix + SIGNATURE_FILE, MOST_SIGNATURE_BYTES)
    const verdict = await verify(bytes, { manifest, signature, known })
    if (verdict.outcome === 'altered' && !verdict.signer) return { diagnostics: [diagnose(alteredFile, { file })] }
    const isDemanded = known.keys !== undefined || known.pin !== undefined
    if (REFUSED.has(verdict.outcome) || (isDemanded && verdict.outcome !== 'genuine')) {
      const words = { vi: describeVerdict(verdict, 'vi').headline, en: describeVerdict(verdict, 'en').headline }
      return { diagnostics: [diagnose(notGenuine, { file: prefix + MANIFEST_FILE }, { issue: prefix || upstream.name, verdict: words })] }
    }
    const { index, diagnostics } = readExchangeIndex(bytes, { file })
    if (!index) return { diagnostics }
    const listed = manifest && factsOf(manifest)
    if (listed?.audience === 'internal') return { diagnostics: [diagnose(internalUpstream, { file })] }
    if (listed && (listed.id !== index.issue.id || listed.bulletin !== index.bulletin.id))
      return { diagnostics: [diagnose(alteredFile, { file })] }
    return { offer: { prefix, index, verdict }, diagnostics }
  } catch (error) {
    if (error instanceof UpstreamError) return { diagnostics: [error.diagnostic] }
    throw error
  }
}

/** The manifest holds for the index; the index holds for the items. */
async function verify(
  index: Uint8Array,
  {
    manifest,
    signature,
    known,
  }: { readonly manifest?: Uint8Array | undefined; readonly signature?: Uint8Array | undefined; readonly known: KnownKeys },
): Promise<Verdict> {
  if (!manifest) return { outcome: 'unsigned' }
  const options = { manifest, signature, keys: known.keys, pin: known.pin }
  const { differences } = await verifyFiles({ ...options, files: [{ path: INDEX, bytes: index }] })
  const isWrong = differences && [...differences.changed, ...differences.extra].includes(INDEX)
  return isWrong ? { outcome: 'altered' } : verifyManifest(options)
}

interface ManifestFacts {
  readonly audience?: unknown
  readonly id?: unknown
  readonly bulletin?: unknown
}

function factsOf(manifest: Uint8Array): ManifestFacts | undefined {
  try {
    const { audience, issue } = JSON.parse(new TextDecoder().decode(manifest)) as { audience?: unknown; issue?: ManifestFacts }
    return { audience, id: issue?.id, bulletin: issue?.bulletin }
  } catch {
    return undefined
  }
}
