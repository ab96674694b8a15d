import { UsageError } from '../arguments/usage-problem.ts'
import { type Context, textOption } from '../commands/command.ts'

/** The fingerprint that the user trusts; printed in groups, it may be typed in groups. */
export function pinOption(context: Pick<Context, 'options'>): string | undefined {
  const given = textOption(context, 'trust')
  const pin = given?.replace(/\s/g, '').toLowerCase()
  if (pin !== undefined && !/^[0-9a-f]{16,64}$/.test(pin)) {
    throw new UsageError({ kind: 'bad-value', option: '--trust', given: given ?? '', allowed: '0–9, a–f (16–64)' })
  }
  return pin
}
