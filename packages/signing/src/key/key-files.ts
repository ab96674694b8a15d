import * as z from 'zod/mini'
import { base64Of, day, keyId, shownName } from './fields.ts'
import { fitsId } from './fingerprint.ts'

/** The size of Ed25519 keys. @source RFC 8032, 5.1.5 */
const KEY_BYTES = 32
/** No key file is near this. */
export const KEY_FILE_LIMIT = 16_384

const owner = { id: keyId, name: shownName, office: shownName, publicKey: base64Of(KEY_BYTES) }

/** A secret under a passphrase. The costs are fixed by the version, so that no file can ask for more memory than that. */
export const lockedSecret = z.strictObject({
  kdf: z.literal('scrypt'),
  n: z.literal(131_072),
  r: z.literal(8),
  p: z.literal(1),
  salt: base64Of(16),
  cipher: z.literal('AES-256-GCM'),
  nonce: base64Of(12),
  data: base64Of(KEY_BYTES + 16),
})

/** What anybody may have of a key. The file `bantin-<id>.public.json`. */
export const publicKeyFile = z
  .strictObject({ type: z.literal('bantin-public-key'), version: z.literal(1), ...owner, validFrom: day })
  .check(z.refine(fitsId, { path: ['id'] }))

/** What only its holder may have. The file `bantin-<id>.private.json`. */
export const privateKeyFile = z
  .strictObject({
    type: z.literal('bantin-private-key'),
    version: z.literal(1),
    ...owner,
    created: day,
    /** The 32 bytes of the secret key; absent in a file that is locked. */
    secretKey: z.optional(base64Of(KEY_BYTES)),
    locked: z.optional(lockedSecret),
  })
  .check(z.refine(fitsId, { path: ['id'] }))
  .check(z.refine(({ secretKey, locked }) => (secretKey === undefined) !== (locked === undefined), { path: ['secretKey'] }))

/** A public key with the person and the office that hold it. */
export type PublicKeyFile = z.infer<typeof publicKeyFile>

/** A private key, open or under a passphrase. */
export type PrivateKeyFile = z.infer<typeof privateKeyFile>
