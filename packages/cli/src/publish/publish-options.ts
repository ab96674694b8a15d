import { UsageError } from '../arguments/usage-problem.ts'
import { type Context, textOption } from '../commands/command.ts'

/** The options of `bantin publish`, checked before anything is read. */
export interface PublishSettings {
  readonly to: string
  readonly endpoint: string | undefined
  readonly graceMs: number
  readonly jobs: number
}

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const
const DEFAULT_GRACE = '24h'
const DEFAULT_JOBS = '4'
const MAX_JOBS = 64

export function publishOptions(context: Pick<Context, 'options'>): PublishSettings {
  const to = textOption(context, 'to')
  if (to === undefined) throw new UsageError({ kind: 'option-missing', options: ['--to'] })
  const endpoint = textOption(context, 'endpoint')
  if (endpoint !== undefined && !/^s3:/i.test(to)) throw new UsageError({ kind: 'only-with', option: '--endpoint', other: '--to s3://…' })
  const grace = textOption(context, 'grace') ?? DEFAULT_GRACE
  const [, amount, unit] = /^(\d{1,5})([mhd])$/.exec(grace) ?? []
  if (!unit) throw new UsageError({ kind: 'bad-value', option: '--grace', given: grace, allowed: '30m, 12h, 7d' })
  const jobs = textOption(context, 'jobs') ?? DEFAULT_JOBS
  if (!/^\d{1,2}$/.test(jobs) || Number(jobs) < 1 || Number(jobs) > MAX_JOBS) {
    throw new UsageError({ kind: 'bad-value', option: '--jobs', given: jobs, allowed: `1–${MAX_JOBS}` })
  }
  return { to, endpoint, graceMs: Number(amount) * UNITS[unit as keyof typeof UNITS], jobs: Number(jobs) }
}
