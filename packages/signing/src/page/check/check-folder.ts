import { describeVerdict } from '../../describe/describe-verdict.ts'
import { verifyFiles } from '../../verify/verify-files.ts'
import { keyFacts } from './facts.ts'
import type { FolderQuestion, Told } from './told.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What a folder with a manifest is, in words. */
export async function checkFolder({ manifest, signature, files, keys, pin, language, bulletin }: FolderQuestion): Promise<Told> {
  const verdict = await verifyFiles({
    manifest: utf8(manifest),
    signature: signature === undefined ? undefined : utf8(signature),
    keys: keys === undefined ? undefined : utf8(keys),
    pin,
    files,
  })
  const { headline, details } = describeVerdict(verdict, language, { bulletin })
  return {
    outcome: verdict.outcome,
    headline,
    details: [...keyFacts(verdict, language), ...details],
  }
}
