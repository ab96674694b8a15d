import { UsageError } from '../arguments/usage-problem.ts'
import { type Context, textOption } from '../commands/command.ts'

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day that an option gives. */
export function dayOption(context: Context, name: string): string | undefined {
  const given = textOption(context, name)
  if (given !== undefined && !isDay(given)) {
    throw new UsageError({ kind: 'bad-value', option: `--${name}`, given, allowed: 'YYYY-MM-DD' })
  }
  return given
}

function isDay(text: string): boolean {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number)
  if (!year || !month || !day) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
