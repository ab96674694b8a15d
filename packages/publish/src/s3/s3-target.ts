import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestFile } from '../output/digest-file.ts'
import { cacheControl, contentType } from '../output/headers.ts'
import type { SeenFile, Target } from '../target/target.ts'
import { TargetError } from '../target/target-error.ts'
import type { Work } from '../target/work.ts'
import { forEachOf } from '../work/for-each-of.ts'
import { parseList } from './parse-list.ts'
import { listUrl, objectUrl, type S3Address } from './s3-address.ts'
import { s3Requests } from './s3-request.ts'

const DIGEST = 'x-amz-meta-sha256'
const MD5 = /^[0-9a-f]{32}$/

const digest = (algorithm: string, bytes: Uint8Array, encoding: 'hex' | 'base64'): string =>
  createHash(algorithm).update(bytes).digest(encoding)

/** A bucket of S3, or of a storage that speaks like it. An object is seen when it is whole: a single PUT is atomic. */
export function s3Target(address: S3Address, name: string, work: Work): Target {
  const { source, jobs } = work
  const request = s3Requests(address, work)
  const put = (path: string, bytes: Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>) => {
    const sha256 = digest('sha256', bytes, 'hex')
    const checks = { 'content-md5': digest('md5', bytes, 'base64'), 'x-amz-content-sha256': sha256, [DIGEST]: sha256 }
    return request('PUT', objectUrl(address, path), { path, headers: { ...headers, ...checks }, body: bytes })
  }
  const storedDigest = async (path: string): Promise<string | null | undefined> => {
    const { status, headers } = await request('HEAD', objectUrl(address, path), { path })
    return status === 404 ? undefined : headers.get(DIGEST)
  }
  const localPath = (path: string): string => join(source, ...path.split('/'))

  return {
    name,
    async read(path) {
      const { status, text } = await request('GET', objectUrl(address, path), { path })
      return status === 404 ? undefined : text
    },
    async write(path, text) {
      await put(path, new TextEncoder().encode(text), { 'content-type': 'application/json', 'cache-control': 'no-store' })
    },
    async look(paths) {
      const seen = new Map<string, SeenFile>()
      let next: string | undefined
      do {
        const { status, text } = await request('GET', listUrl(address, next))
        if (status === 404) throw new TargetError('404')
        const page = parsePage(text)
        for (const { key, bytes, tag } of page.objects) {
          const path = key.slice(address.prefix.length)
          if (paths.has(path)) seen.set(path, { bytes, tag })
        }
        next = page.next
      } while (next !== undefined)
      return seen
    },
    async same(files, seen) {
      const same = new Set<string>()
      await forEachOf(files, jobs, async ({ path, sha256 }) => {
        const tag = seen.get(path)?.tag ?? ''
        const isSame = MD5.test(tag) && tag === (await digestFile(localPath(path), 'md5'))
        if (isSame || (await storedDigest(path)) === sha256) same.add(path)
      })
      return same
    },
    send: (files, sent) =>
      forEachOf(files, jobs, async (file) => {
        const bytes = await readFile(localPath(file.path)).catch((error: unknown) => {
          throw new TargetError(error instanceof Error && 'code' in error ? String(error.code) : 'not readable', { path: file.path })
        })
        if (digest('sha256', bytes, 'hex') !== file.sha256) throw new TargetError('changed meanwhile', { path: file.path })
        await put(file.path, bytes, { 'content-type': contentType(file), 'cache-control': cacheControl(file) })
        sent(file)
      }),
    async remove(files) {
      const left: string[] = []
      await forEachOf(files, jobs, async ({ path, sha256 }) => {
        const stored = await storedDigest(path)
        if (stored === undefined) return
        if (sha256 !== undefined && stored !== sha256) left.push(path)
        else await request('DELETE', objectUrl(address, path), { path })
      })
      return left
    },
  }
}

function parsePage(xml: string): ReturnType<typeof parseList> {
  try {
    return parseList(xml)
  } catch {
    throw new TargetError('the answer is no list of objects')
  }
}
