import { makeVisible } from '@bantin/diagnostics'
import { describeVerdict } from '../../describe/describe-verdict.ts'
import { readManifest } from '../../signature/manifest.ts'
import { plainName } from '../../verify/plain-name.ts'
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
    const read = readManifest(manifest)
    return 'value' in read ? read.value.artifacts.map((entry) => ({ ...entry, title, issue: read.value.issue.id })) : []
  })
  const same = entries.find((entry) => entry.sha256 === sha256)
  const found = { size, sha256 }
  const measureOf = (entry: { readonly bytes: number; readonly sha256: string }) => ({ size: entry.bytes, sha256: entry.sha256 })
  const signed =
    verdict.outcome === 'altered' && entries.find(({ path, issue }) => path === verdict.file?.path && issue === verdict.issue?.id)
  // Of an issue that nobody trusted signed, no more can be said
  const alike = verdict.outcome === 'unknown' && entries.find(({ path }) => plainName(path) === plainName(name))
  return {
    outcome: verdict.outcome,
    headline,
    details: [
      ...(signed ? [words.differs(measureOf(signed), found, true)] : []),
      ...(alike ? [words.named(makeVisible(alike.path), makeVisible(alike.title)), words.differs(measureOf(alike), found, false)] : []),
      // A genuine file is named in the headline
      ...(same && verdict.outcome !== 'genuine' ? [words.same(makeVisible(same.path), makeVisible(same.title))] : []),
      ...keyFacts(verdict, language),
      ...details,
    ],
  }
}
