import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { type KeyList, keyNotListed, openPrivateKey, type SigningKey } from '@bantin/signing'
import { UsageError } from '../arguments/usage-problem.ts'
import { type Context, textOption } from '../commands/command.ts'
import { passphraseOf } from './passphrase.ts'
import { readNamed } from './read-optional.ts'
import { noKeys } from './rules.ts'
import { commandSigner } from './run-signer.ts'

/** The key that `--key` or `--signer` names, or why it cannot be used. */
export async function openSigner(
  context: Context,
  list: KeyList | undefined,
): Promise<{ readonly key?: SigningKey; readonly diagnostics: readonly Diagnostic[] }> {
  const [file, command] = [textOption(context, 'key'), textOption(context, 'signer')]
  const { cwd, signal } = context.environment
  if (file !== undefined && command !== undefined) throw new UsageError({ kind: 'not-both', options: ['--key', '--signer'] })
  if (file !== undefined) return openPrivateKey(await readNamed(file, cwd), { file, passphrase: await passphraseOf(context) })
  if (command === undefined) throw new UsageError({ kind: 'option-missing', options: ['--key', '--signer'] })
  if (!list) return { diagnostics: [diagnose(noKeys, {})] }
  const id = textOption(context, 'id')
  const usable = id === undefined ? list.keys.filter(({ revoked }) => !revoked) : list.keys.filter((key) => key.id === id)
  const key = usable.at(-1)
  if (!key) return { diagnostics: [diagnose(keyNotListed, { file: 'keys.json' }, { id: id ?? '' })] }
  return { key: { ...key, sign: commandSigner(command, { cwd, signal }) }, diagnostics: [] }
}
