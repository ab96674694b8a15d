import { type Context, textOption } from '../commands/command.ts'
import { readNamed } from './read-optional.ts'

/** The passphrase of a key, where the user gives one; never as an option itself, which other users of the machine could see. */
export async function passphraseOf(context: Context): Promise<string | undefined> {
  const file = textOption(context, 'passphrase-file')
  const { env, cwd } = context.environment
  if (file === undefined) return env.BANTIN_KEY_PASSPHRASE || undefined
  return new TextDecoder().decode(await readNamed(file, cwd)).replace(/\r?\n$/, '')
}
