import { UsageError } from '../arguments/usage-problem.ts'
import { type Context, textOption } from '../commands/command.ts'
import { pinOption } from '../signing/pin-option.ts'

/** The options of `bantin sync`, checked before anything is read. */
export interface SyncSettings {
  readonly upstream: string
  readonly take: readonly string[]
  readonly update: readonly string[]
  readonly issue: string | undefined
  readonly section: string | undefined
  readonly pin: string | undefined
  readonly timeoutMs: number
}

const DEFAULT_TIMEOUT = '30'
const MOST_SECONDS = 3600

const listOf = (given: string | undefined): readonly string[] =>
  (given ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

export function syncOptions(context: Pick<Context, 'given' | 'options'>): SyncSettings {
  const [upstream] = context.given
  if (upstream === undefined) throw new UsageError({ kind: 'word-missing', what: 'upstream' })
  const take = listOf(textOption(context, 'take'))
  const issue = textOption(context, 'issue')
  const section = textOption(context, 'section')
  for (const [option, value] of [
    ['--issue', issue],
    ['--section', section],
  ] as const)
    if (value !== undefined && take.length === 0) throw new UsageError({ kind: 'only-with', option, other: '--take' })
  const seconds = textOption(context, 'timeout') ?? DEFAULT_TIMEOUT
  if (!/^\d{1,4}$/.test(seconds) || Number(seconds) < 1 || Number(seconds) > MOST_SECONDS)
    throw new UsageError({ kind: 'bad-value', option: '--timeout', given: seconds, allowed: `1–${MOST_SECONDS}` })
  return {
    ...{ upstream, take, issue, section, timeoutMs: Number(seconds) * 1000 },
    update: listOf(textOption(context, 'update')),
    pin: pinOption(context),
  }
}
