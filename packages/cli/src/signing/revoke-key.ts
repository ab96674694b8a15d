import { type Revocation, revokeKey } from '@bantin/signing'
import { UsageError } from '../arguments/usage-problem.ts'
import { type Command, textOption } from '../commands/command.ts'
import { dayOption } from './day-option.ts'
import { readOwnKeyList, writeKeyList } from './key-list-file.ts'

const REASONS: readonly Revocation['reason'][] = ['superseded', 'lost', 'closed', 'compromised']

const isReason = (text: string): text is Revocation['reason'] => (REASONS as readonly string[]).includes(text)

/** `bantin keys revoke <id>` */
export const run: Command = async (context) => {
  const { environment, words, given } = context
  const [id] = given
  if (id === undefined) throw new UsageError({ kind: 'word-missing', what: 'key' })
  const reason = textOption(context, 'reason')
  if (reason === undefined) throw new UsageError({ kind: 'option-missing', options: ['--reason'] })
  if (!isReason(reason)) throw new UsageError({ kind: 'bad-value', option: '--reason', given: reason, allowed: REASONS.join(', ') })
  const since = dayOption(context, 'since')
  const date = dayOption(context, 'date') ?? environment.today()
  const { own, diagnostics } = await readOwnKeyList(context)
  if (!own) return { reason: 'content', diagnostics }
  const changed = revokeKey(own.list, { id, date, reason, ...(since === undefined ? {} : { since }) })
  if (!changed.list) return { reason: 'content', diagnostics: changed.diagnostics }
  const problems = await writeKeyList(own.folder, changed.list, own.from)
  if (problems.length > 0) return { reason: 'content', diagnostics: problems }
  return { reason: 'ok', text: words.signing.revoked(id), facts: { key: changed.list.keys.find((key) => key.id === id) } }
}
