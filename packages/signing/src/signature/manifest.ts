import { type Manifest, manifest } from '@bantin/compile/manifest'
import { type ReadJson, readJson } from '../bytes/read-json.ts'

const MANIFEST_LIMIT = 33_554_432

/** The issue that a manifest is of. */
export type SignedIssue = Manifest['issue']

/** Read a manifest that a stranger may have written. */
export function readManifest(bytes: Uint8Array): ReadJson<Manifest> {
  return readJson(bytes, manifest, MANIFEST_LIMIT)
}
