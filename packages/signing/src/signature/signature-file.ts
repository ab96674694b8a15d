import * as z from 'zod/mini'
import { base64Of, day, keyId } from '../key/fields.ts'

export const SIGNATURE_LIMIT = 16_384

/** The file `manifest.sig.json`, which stands beside the manifest. */
export const signatureFile = z.strictObject({
  type: z.literal('bantin-signature'),
  version: z.literal(1),
  algorithm: z.literal('Ed25519'),
  /** SHA-256 of the bytes of `manifest.json`. */
  manifest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** The day of the signature, as the signer states it. */
  date: day,
  /** The id of the key. */
  key: keyId,
  signature: base64Of(64),
})

/** A signature of a manifest. */
export type SignatureFile = z.infer<typeof signatureFile>
