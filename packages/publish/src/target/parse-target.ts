import { resolve } from 'node:path'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { badTarget, noCredentials, type TargetProblem } from '../rules/target-rules.ts'
import type { S3Address } from '../s3/s3-address.ts'

/** Where to publish to. */
export type TargetAddress =
  | { readonly kind: 'folder'; readonly name: string; readonly folder: string }
  | { readonly kind: 'rsync'; readonly name: string; readonly address: string }
  | { readonly kind: 's3'; readonly name: string; readonly address: S3Address }

/** What an address is read with. */
export interface TargetSettings {
  readonly endpoint?: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folders are relative to it. */
  readonly cwd: string
}

const SCHEME = /^([a-z][a-z\d+.-]+):\/\//i
/** A name that begins with a hyphen would be an option of ssh. */
const OVER_SSH = /^[\w][\w.-]*@(?:[a-z\d][a-z\d.-]*|\[[\da-f:.]+\]):[^:]/i
/** @source https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const BUCKET = /^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/
const DEFAULT_REGION = 'us-east-1'

/** An address without what may be a secret. */
const withoutSecrets = (address: string): string => address.replace(/\/\/[^/]*@/, '//…@').replace(/[?#].*$/s, '')

/** Read the address of a target. */
export function parseTarget(to: string, settings: TargetSettings): TargetAddress | Diagnostic {
  const name = SCHEME.test(to) ? withoutSecrets(to) : to
  const refuse = (problem: TargetProblem): Diagnostic => diagnose(badTarget, {}, { target: name, problem })
  switch (SCHEME.exec(to)?.[1]?.toLowerCase()) {
    case undefined:
      return OVER_SSH.test(to) ? { kind: 'rsync', name, address: to } : { kind: 'folder', name, folder: resolve(settings.cwd, to) }
    case 'rsync':
      if (/^rsync:\/\/[^/]*:[^/]*@/i.test(to)) return refuse('secret')
      return /^rsync:\/\/(?:[\w.-]+@)?[a-z\d[][^/]*\/[^/]/i.test(to) ? { kind: 'rsync', name, address: to } : refuse('host')
    case 's3':
      return parseS3(to, name, settings, refuse)
    default:
      return refuse('scheme')
  }
}

function parseS3(
  to: string,
  name: string,
  { endpoint, env }: TargetSettings,
  refuse: (problem: TargetProblem) => Diagnostic,
): TargetAddress | Diagnostic {
  const [, bucket = '', path = ''] = /^s3:\/\/([^/]*)\/?(.*)$/i.exec(to) ?? []
  if (bucket.includes('@')) return refuse('secret')
  if (!BUCKET.test(bucket)) return refuse('bucket')
  const base = endpoint === undefined ? undefined : URL.parse(endpoint)
  if (endpoint !== undefined && (!base || !/^https?:$/.test(base.protocol) || base.username || base.password || base.search))
    return refuse('endpoint')
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = env
  if (!accessKeyId || !secretAccessKey) {
    const missing = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'].filter((one) => !env[one])
    return diagnose(noCredentials, {}, { missing })
  }
  const region = env.AWS_REGION || DEFAULT_REGION
  const prefix = path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => `${part}/`)
    .join('')
  const url = base ? `${base.origin}${base.pathname.replace(/\/$/, '')}/${bucket}/` : `https://${bucket}.s3.${region}.amazonaws.com/`
  return {
    kind: 's3',
    name,
    address: { bucket, prefix, url, region, credentials: { accessKeyId, secretAccessKey, sessionToken: sessionToken || undefined } },
  }
}
