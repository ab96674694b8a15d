import { nearest } from '@bantin/diagnostics'
import { UsageError } from '../arguments/usage-problem.ts'
import type { Command } from './command.ts'

const KINDS = {
  new: () => import('../signing/new-key.ts'),
  rotate: () => import('../signing/rotate-key.ts'),
  revoke: () => import('../signing/revoke-key.ts'),
} as const

const isKind = (word: string): word is keyof typeof KINDS => Object.hasOwn(KINDS, word)

/** `bantin keys new`, `bantin keys rotate`, `bantin keys revoke <id>` */
export const keys: Command = async (context) => {
  const [kind, ...given] = context.given
  if (kind === undefined) throw new UsageError({ kind: 'word-missing', what: 'keys' })
  if (!isKind(kind)) {
    const meant = nearest(kind, Object.keys(KINDS))
    throw new UsageError({ kind: 'unknown-command', given: `keys ${kind}`, nearest: meant && `keys ${meant}` })
  }
  if (kind !== 'revoke' && given[0] !== undefined) throw new UsageError({ kind: 'too-many-words', given: given[0] })
  const { run } = await KINDS[kind]()
  return run({ ...context, given })
}
