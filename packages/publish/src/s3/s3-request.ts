import { AwsClient } from 'aws4fetch'
import { TargetError } from '../target/target-error.ts'
import type { Work } from '../target/work.ts'
import { retry } from '../work/retry.ts'
import type { S3Address } from './s3-address.ts'

/** An answer, read whole. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** One request; an answer of 404 is an answer, every other failure rejects. */
export type S3Request = (
  method: 'GET' | 'HEAD' | 'PUT' | 'DELETE',
  url: string,
  options?: { readonly path?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: Uint8Array<ArrayBuffer> },
) => Promise<Answer>

/** The slowest line that is waited for. */
const BYTES_PER_MS = 4
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** What a server calls its refusal, such as `AccessDenied`; the rest of its answer may hold anything and is not told. */
const errorCode = (text: string): string => /<Code>(\w{1,64})<\/Code>/.exec(text)?.[1] ?? ''

function causeOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'ETIMEDOUT'
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'ECONNECTION'
}

/** Make the function that asks a bucket. */
export function s3Requests({ credentials, region }: S3Address, { patience, signal }: Pick<Work, 'patience' | 'signal'>): S3Request {
  const client = new AwsClient({
    accessKeyId: credentials.accessKeyId,
    secretAccessKey: credentials.secretAccessKey,
    ...(credentials.sessionToken === undefined ? {} : { sessionToken: credentials.sessionToken }),
    service: 's3',
    region,
    retries: 0,
  })
  return (method, url, { path, headers = {}, body } = {}) => {
    const once = async (): Promise<Answer> => {
      const timeout = AbortSignal.timeout(Math.ceil(patience.timeoutMs + (body?.length ?? 0) / BYTES_PER_MS))
      const init = { method, headers: { 'x-amz-content-sha256': EMPTY, ...headers }, ...(body ? { body } : {}) }
      let answer: Answer
      try {
        const request = await client.sign(url, init)
        const response = await fetch(request, { signal: AbortSignal.any([signal, timeout]), redirect: 'manual' })
        answer = { status: response.status, headers: response.headers, text: await response.text() }
      } catch (error) {
        signal.throwIfAborted()
        throw new TargetError(causeOf(error), { path, passing: true })
      }
      const { status, text } = answer
      if (status < 300 || (status === 404 && errorCode(text) !== 'NoSuchBucket')) return answer
      const code = errorCode(text)
      const passing = status >= 500 || status === 429 || status === 408 || code === 'RequestTimeout' || code === 'BadDigest'
      throw new TargetError(`${status} ${code}`.trim(), { path, passing })
    }
    return retry(once, patience, signal)
  }
}
