import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { readJson } from '../bytes/read-json.ts'
import { fingerprint } from '../key/fingerprint.ts'
import { KEY_LIST_LIMIT, keyList } from '../key-list/key-list.ts'
import { readManifest } from '../signature/manifest.ts'
import { plainName } from '../verify/plain-name.ts'
import { checkJs } from './check-js.ts'
import { ENTRY_HASH, type IssueData, type Shard, shardOf, type VerifyTable } from './data-form.ts'

/** An issue that a verify page knows. */
export interface VerifiedIssue {
  /** As readers know it: `Số 264, tháng 7/2024`. */
  readonly title: string
  /** The bytes of `manifest.json`. */
  readonly manifest: Uint8Array
  /** The bytes of `manifest.sig.json`, where the issue is signed. */
  readonly signature?: Uint8Array | undefined
}

/** A script that gives the page its data, which works from a disk too. */
export interface VerifyDataFile {
  /** Relative to the folder of the data. */
  readonly path: string
  readonly text: string
}

export interface VerifyDataOptions {
  /** Title of the bulletin. */
  readonly bulletin: string
  /** The newest first. */
  readonly issues: readonly VerifiedIssue[]
  /** The bytes of `keys.json`, where the bulletin has one. */
  readonly keys?: Uint8Array | undefined
}

/**
 * The data of a verify page: which files the issues have, the manifests with their signatures, the keys. `index.js` is first; the page
 * loads only what a file needs. All but `index.js` and `check.js` are named by their content, so an issue that is added leaves the files
 * of the others as they are.
 *
 * @param options the issues of the bulletin as they are published; one whose manifest cannot be read is left out
 * @example
 * ```ts
 * import { verifyData } from '@bantin/signing/page'
 *
 * const issue = { id: 'so-12', bulletin: 'doi-thong', number: 12, period: '2026-11', date: '2026-11-05' }
 * const manifest = new TextEncoder().encode(JSON.stringify({ bantin: 1, issue, audience: 'public', artifacts: [] }))
 * const files = verifyData({ bulletin: 'Bản tin Đồi Thông', issues: [{ title: 'Số 12, tháng 11/2026', manifest }] })
 * console.log(files.map(({ path }) => path.replace(/[0-9a-f]{16}/, '…')).join(' ')) // => index.js check.js ….js ….js
 * ```
 */
export function verifyData({ bulletin, issues, keys }: VerifyDataOptions): VerifyDataFile[] {
  const read = issues.flatMap((issue) => {
    const found = readManifest(issue.manifest)
    return 'value' in found ? [{ ...issue, artifacts: found.value.artifacts }] : []
  })
  const hashes = new Map<string, number[]>()
  const names = new Map<string, number[]>()
  for (const [i, { manifest, artifacts }] of read.entries()) {
    for (const { path, sha256: hash } of artifacts) {
      add(hashes, hash, i)
      add(names, hex(utf8(plainName(path))), i)
    }
    add(hashes, hex(manifest), i)
  }
  // A name that several issues have, such as index.html, says nothing of a file
  const telling = [...names].filter(([, found]) => found.length === 1)
  const digits = digitsFor(hashes.size + telling.length)
  const shards = new Map<string, GrowingShard>()
  const shard = (hash: string): GrowingShard => {
    const known = shards.get(shardOf(hash, digits))
    if (known) return known
    const made: GrowingShard = { hashes: {}, names: {} }
    shards.set(shardOf(hash, digits), made)
    return made
  }
  for (const [hash, found] of hashes) shard(hash).hashes[hash.slice(0, ENTRY_HASH)] = found
  for (const [hash, [found]] of telling) shard(hash).names[hash.slice(0, ENTRY_HASH)] = found!
  const shardFiles = [...shards].map(([key, value]) => [key, named(value)] as const)
  const issueFiles = read.map(({ title, manifest, signature }) => {
    const data: IssueData = { manifest: text(manifest), ...(signature ? { signature: text(signature) } : {}) }
    return [title, named(data)] as const
  })
  const table: VerifyTable = {
    bantin: 1,
    bulletin,
    issues: issueFiles.map(([title, { path }]) => [title, path.slice(0, -3)]),
    digits,
    shards: Object.fromEntries(shardFiles.map(([key, { path }]) => [key, path.slice(0, -3)])),
    ...(keys ? { keys: text(keys), ...anchorOf(keys) } : {}),
  }
  const all = [script('index', table), { path: 'check.js', text: checkJs }, ...shardFiles.map(([, file]) => file)]
  return [...new Map([...all, ...issueFiles.map(([, file]) => file)].map((file) => [file.path, file])).values()]
}

interface GrowingShard extends Shard {
  readonly hashes: Record<string, readonly number[]>
  readonly names: Record<string, number>
}

/** So many entries fill about 60 KB. */
const SHARD_ENTRIES = 2500
const digitsFor = (entries: number): number => Math.min(3, Math.ceil(Math.log(Math.max(1, entries / SHARD_ENTRIES)) / Math.log(16)))

function add(map: Map<string, number[]>, key: string, value: number): void {
  const found = map.get(key)
  if (!found) map.set(key, [value])
  else if (found.at(-1) !== value) found.push(value)
}

const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value)
const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const hex = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

// U+2028 and U+2029 end a line in the scripts of older browsers
const script = (name: string, value: unknown): VerifyDataFile => ({
  path: `${name}.js`,
  text: `bantinVerify(${JSON.stringify(name)}, ${JSON.stringify(value)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')})\n`,
})

const named = (value: unknown): VerifyDataFile => script(hex(utf8(JSON.stringify(value))).slice(0, 16), value)

function anchorOf(keys: Uint8Array): Pick<VerifyTable, 'anchor'> {
  const list = readJson(keys, keyList, KEY_LIST_LIMIT)
  const key = 'value' in list && list.value.keys.find(({ id }) => id === list.value.anchor)
  return key ? { anchor: { fingerprint: fingerprint(key.publicKey), office: key.office, name: key.name } } : {}
}
