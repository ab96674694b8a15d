import { defineAdapter } from '@bantin/compile'
import { omits } from './omits.ts'
import { emailOptions } from './options.ts'
import { renderEmail } from './render.ts'

/**
 * The digest of an issue as an e-mail: a draft (`.eml`) with the same words as HTML and as plain text, and both parts as files for
 * mailing programs. It introduces the items; it does not hold them.
 *
 * @param options sender, subject, site, unsubscribing; see {@link emailOptions}. A wrong one is the finding `adapter/bad-option`
 * @example
 * ```ts
 * import { email } from '@bantin/to-email'
 *
 * const adapter = email({ from: { name: 'Bản tin Sông Ngân', address: 'bantin@songngan.example' } })
 * console.log(adapter.name) // => email
 * ```
 */
export const email = defineAdapter({ name: 'email', options: emailOptions, nodes: [], omits, render: renderEmail })
