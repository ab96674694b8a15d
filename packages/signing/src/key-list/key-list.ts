import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import * as z from 'zod/mini'
import { readJson, writeJson } from '../bytes/read-json.ts'
import { base64Of, day, keyId, shownName } from '../key/fields.ts'
import { fitsId } from '../key/fingerprint.ts'
import { keyListUnreadable } from '../rules.ts'

/** Two centuries of yearly keys; a list of a stranger must not keep a reader’s phone busy. */
const MOST_KEYS = 200
export const KEY_LIST_LIMIT = 262_144

const endorsement = z.strictObject({
  /** The id of the key that vouches. */
  by: keyId,
  date: day,
  signature: base64Of(64),
})

const revocation = z.strictObject({
  /** The day on which it was made known. */
  date: day,
  reason: z.enum(['superseded', 'lost', 'closed', 'compromised']),
  /** The first day whose signatures do not count. Without it: the day after `date`; of a compromised key nothing counts. */
  since: z.optional(day),
})

const listedKey = z
  .strictObject({
    id: keyId,
    name: shownName,
    office: shownName,
    publicKey: base64Of(32),
    validFrom: day,
    /** The last day on which it may sign. */
    validUntil: z.optional(day),
    endorsed: z.optional(endorsement),
    revoked: z.optional(revocation),
  })
  .check(z.refine(fitsId, { path: ['id'] }))

/** The keys of a bulletin. The file `keys.json`. */
export const keyList = z
  .strictObject({
    type: z.literal('bantin-keys'),
    version: z.literal(1),
    /** The key from which trust begins; every other one is vouched for. */
    anchor: keyId,
    keys: z.array(listedKey).check(z.minLength(1), z.maxLength(MOST_KEYS)),
  })
  .check(z.refine(({ keys }) => new Set(keys.map(({ id }) => id)).size === keys.length, { path: ['keys'] }))
  .check(z.refine(({ anchor, keys }) => keys.some(({ id }) => id === anchor), { path: ['anchor'] }))

/** The keys of a bulletin, and what became of them. */
export type KeyList = z.infer<typeof keyList>
/** One key of the list. */
export type ListedKey = z.infer<typeof listedKey>
/** Why and since when a key does not count any more. */
export type Revocation = z.infer<typeof revocation>

/**
 * Read a `keys.json`.
 *
 * @param bytes of the file, from anywhere
 * @param options `file`: what messages call it
 * @returns the list, or a finding `signing/key-list`
 */
export function readKeyList(
  bytes: Uint8Array,
  { file }: { readonly file?: string } = {},
): { readonly list?: KeyList; readonly diagnostics: readonly Diagnostic[] } {
  const read = readJson(bytes, keyList, KEY_LIST_LIMIT)
  if ('value' in read) return { list: read.value, diagnostics: [] }
  return { diagnostics: [diagnose(keyListUnreadable, file === undefined ? {} : { file }, { problem: read.problem })] }
}

/** The bytes of a key file, a list of keys or a signature. */
export const formatFile = (value: object): Uint8Array<ArrayBuffer> => writeJson(value)
