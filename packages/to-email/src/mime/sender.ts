import type { CompiledIssue } from '@bantin/compile'
import { isMailAddress } from '../digest/safe-address.ts'
import type { EmailSettings } from '../options.ts'
import type { Mailbox } from './mailbox.ts'

/** Who sends the message: whom the options name, or else the publisher. Nobody where there is no address. */
export function senderOf({ bulletin }: Pick<CompiledIssue, 'bulletin'>, { from }: Pick<EmailSettings, 'from'>): Mailbox | undefined {
  if (from) return from
  const { name, email } = bulletin.publisher
  return email !== undefined && isMailAddress(email) ? { name, address: email } : undefined
}
