import { encodings } from '@bantin/vietnamese/encoding'
import { UsageError } from '../arguments/usage-problem.ts'
import { type Context, textOption } from '../commands/command.ts'
import type { ImportersOptions } from './built-in-importers.ts'

const CHANGES = ['accept', 'reject', 'refuse']

/** The options of the readers, checked before any file is read. */
export function importOptions(context: Pick<Context, 'options'>): ImportersOptions {
  return {
    changes: oneOf(context, 'changes', CHANGES),
    encoding: oneOf(context, 'encoding', ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', ...encodings.map(({ id }) => id)]),
  }
}

function oneOf(context: Pick<Context, 'options'>, name: string, allowed: readonly string[]): string | undefined {
  const given = textOption(context, name)
  if (given === undefined || allowed.includes(given)) return given
  throw new UsageError({ kind: 'bad-value', option: `--${name}`, given, allowed: allowed.join(', ') })
}
