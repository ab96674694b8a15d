import { makeVisible } from '@bantin/diagnostics'
import { describeVerdict } from '../../describe/describe-verdict.ts'
import { readSignedManifest } from '../../signature/manifest.ts'
import { verifyDigest } from '../../verify/verify-file.ts'
import { factWords, keyFacts } from './facts.ts'
import type { FileQuestion, Told } from './told.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What a single file is, in words. */
export async function checkFile(question: FileQuestion): Promise<Told> {
  const { name, size, sha256, issues, keys, pin, language, bulletin } = question
  const known = issues.map(({ title, manifest, signature }) => ({
    title,
    manifest: utf8(manifest),
    signature: signature === undefined ? undefined : utf8(signature),
  }))
  const verdict = await verifyDigest({ name, sha256, issues: known, keys: keys === undefined ? undefined : utf8(keys), pin })
  const { headline, details } = describeVerdict(verdict, language, { bulletin })
  const words = factWords[language]
  const entries = known.flatMap(({ title, manifest }) => {
    const read = readSignedManifest(manifest)
    return 'value' in read ? read.value.artifacts.map((entry) => ({ ...entry, title, issue: read.value.issue.id })) : []
  })
  const same = entries.find((entry) => entry.sha256 === sha256)
  const signed =
    verdict.outcome === 'altered' && entries.find(({ path, issue }) => path === verdict.file?.path && issue === verdict.issue?.id)
  return {
    outcome: verdict.outcome,
    headline,
    details: [
      ...(signed ? [words.differs({ size: signed.bytes, sha256: signed.sha256 }, { size, sha256 })] : []),
      // A genuine file is named in the headline
      ...(same && verdict.outcome !== 'genuine' ? [words.same(makeVisible(same.path), makeVisible(same.title))] : []),
      ...keyFacts(verdict, language),
      ...details,
    ],
  }
}
