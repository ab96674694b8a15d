import { describeVerdict } from '../../describe/describe-verdict.ts'
import { readSignedManifest } from '../../signature/manifest.ts'
import { verifyFiles } from '../../verify/verify-files.ts'
import { factWords, keyFacts } from './facts.ts'
import type { FolderQuestion, Told } from './told.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The page that a site puts beside the files of an issue. It is signed by nobody, which is said; it makes no forgery of the rest. */
const SITE_PAGE = /^index_?\.html$/

/** What a folder with a manifest is, in words. */
export async function checkFolder({ manifest, signature, files, keys, pin, language, bulletin }: FolderQuestion): Promise<Told> {
  const read = readSignedManifest(utf8(manifest))
  const listed = new Set('value' in read ? read.value.artifacts.map(({ path }) => path) : [])
  const ofSite = files.filter(({ path }) => SITE_PAGE.test(path) && !listed.has(path))
  const verdict = await verifyFiles({
    manifest: utf8(manifest),
    signature: signature === undefined ? undefined : utf8(signature),
    keys: keys === undefined ? undefined : utf8(keys),
    pin,
    files: files.filter((file) => !ofSite.includes(file)),
  })
  const { headline, details } = describeVerdict(verdict, language, { bulletin })
  return {
    outcome: verdict.outcome,
    headline,
    details: [...keyFacts(verdict, language), ...details, ...ofSite.map(({ path }) => factWords[language].unsignedPage(path))],
  }
}
