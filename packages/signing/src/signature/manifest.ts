import * as z from 'zod/mini'
import { type ReadJson, readJson } from '../bytes/read-json.ts'
import { day } from '../key/fields.ts'

/** Names of the files beside the artifacts. */
export const MANIFEST_NAME = 'manifest.json'
export const SIGNATURE_NAME = 'manifest.sig.json'

const MANIFEST_LIMIT = 33_554_432
const MOST_ARTIFACTS = 100_000

const text = z.string().check(z.maxLength(1000))

const signedManifest = z
  .object({
    bantin: z.literal(1),
    issue: z.object({
      id: text,
      bulletin: text,
      number: z.int().check(z.nonnegative()),
      period: z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:\/\d{4}-(?:0[1-9]|1[0-2]))?$/)),
      date: day,
    }),
    artifacts: z
      .array(
        z.object({
          path: text.check(z.minLength(1)),
          form: text,
          bytes: z.int().check(z.nonnegative()),
          sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
        }),
      )
      .check(z.maxLength(MOST_ARTIFACTS)),
  })
  // Two entries of one path could not both be true
  .check(z.refine(({ artifacts }) => new Set(artifacts.map(({ path }) => path)).size === artifacts.length, { path: ['artifacts'] }))

/** What verification reads of a manifest. */
export type SignedManifest = z.infer<typeof signedManifest>
/** The issue that a manifest is of. */
export type SignedIssue = SignedManifest['issue']

/** Read a manifest that a stranger may have written. */
export function readSignedManifest(bytes: Uint8Array): ReadJson<SignedManifest> {
  return readJson(bytes, signedManifest, MANIFEST_LIMIT)
}
