import { diagnose } from '@bantin/diagnostics'
import { fingerprint, keyNotUsable, replaceAnchor, rotateKey, type SigningKey, whyUnusable } from '@bantin/signing'
import { UsageError } from '../arguments/usage-problem.ts'
import type { Command, Outcome } from '../commands/command.ts'
import { dayOption } from './day-option.ts'
import { shownFingerprint } from './fingerprint.ts'
import { readOwnKeyList, writeKeyList } from './key-list-file.ts'
import { makeKey } from './make-key.ts'
import { openSigner } from './open-signer.ts'
import { keyNeedsFormer } from './rules.ts'

/** `bantin keys rotate`: a new key in place of the former one. */
export const run: Command = async (context) => {
  const { environment, words, options } = context
  const refuse = (diagnostics: Outcome['diagnostics']): Outcome => ({ reason: 'content', diagnostics: diagnostics ?? [] })
  const date = dayOption(context, 'date') ?? environment.today()
  const { own, diagnostics } = await readOwnKeyList(context)
  if (!own) return refuse(diagnostics)
  const alone = options['without-former'] === true
  if (alone && (options.key !== undefined || options.signer !== undefined)) {
    throw new UsageError({ kind: 'not-both', options: ['--without-former', '--key'] })
  }
  if (alone && options.public !== undefined) return refuse([diagnose(keyNeedsFormer, {})])
  const former = alone ? undefined : await openSigner(context, own.list)
  if (former && !former.key) return refuse(former.diagnostics)
  const why = former?.key && whyUnusable(own.list, former.key.id, date)
  if (former?.key && why) return refuse([diagnose(keyNotUsable, {}, { id: former.key.id, date, why })])
  const holder = former?.key ?? own.list.keys.at(-1)
  const { made, diagnostics: problems } = await makeKey(context, { holder: holder ?? {}, date, bulletinFolder: own.folder })
  if (!made) return refuse(problems)
  const changed = former?.key
    ? await rotateKey(own.list, { key: made.publicKey, former: former.key, date })
    : await replaceAnchor(own.list, { key: made.key as SigningKey, date })
  if (!changed.list) return refuse(changed.diagnostics)
  const written = await writeKeyList(own.folder, changed.list, own.from)
  if (written.length > 0) return refuse(written)
  const digits = shownFingerprint(fingerprint(made.publicKey.publicKey))
  const text = [
    words.signing.made(made.publicKey),
    words.signing.files([...made.paths, 'keys.json']),
    former?.key ? words.signing.rotated(former.key.id) : words.signing.anchor(digits),
    ...(former ? [words.signing.fingerprint(digits)] : []),
    ...(made.key ? [words.signing.keepPrivate] : []),
  ].join('\n')
  return { reason: 'ok', text, facts: { key: made.publicKey, former: former?.key?.id ?? null, files: [...made.paths, 'keys.json'] } }
}
