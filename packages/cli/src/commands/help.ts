import { nearest } from '@bantin/diagnostics'
import { COMMANDS, type CommandName } from '../arguments/commands.ts'
import { UsageError } from '../arguments/usage-problem.ts'
import type { Command } from './command.ts'

const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word)

/** `bantin help [command]` */
export const help: Command = async ({ words, given: [name] }) => {
  if (name === undefined) return { reason: 'ok', raw: words.help.bantin }
  if (!isCommand(name)) throw new UsageError({ kind: 'unknown-command', given: name, nearest: nearest(name, Object.keys(COMMANDS)) })
  return { reason: 'ok', raw: words.help[name] }
}
