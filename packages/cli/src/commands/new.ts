import { nearest } from '@bantin/diagnostics'
import { UsageError } from '../arguments/usage-problem.ts'
import type { Command } from './command.ts'

const KINDS = { bulletin: () => import('./new-bulletin.ts'), issue: () => import('./new-issue.ts') } as const

const isKind = (word: string): word is keyof typeof KINDS => Object.hasOwn(KINDS, word)

/** `bantin new bulletin <folder>`, `bantin new issue [name]` */
export const newCommand: Command = async (context) => {
  const [kind, ...given] = context.given
  if (kind === undefined) throw new UsageError({ kind: 'word-missing', what: 'kind' })
  if (!isKind(kind)) {
    const meant = nearest(kind, Object.keys(KINDS))
    throw new UsageError({ kind: 'unknown-command', given: `new ${kind}`, nearest: meant && `new ${meant}` })
  }
  const { create } = await KINDS[kind]()
  return create({ ...context, given })
}
