import { mkdir, open } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import {
  createKeyPair,
  formatFile,
  lockPrivateKey,
  openPrivateKey,
  type PublicKeyFile,
  readPublicKey,
  type SigningKey,
} from '@bantin/signing'
import { UsageError } from '../arguments/usage-problem.ts'
import { type Context, textOption } from '../commands/command.ts'
import { displayPath } from '../issue/folders.ts'
import { passphraseOf } from './passphrase.ts'
import { readNamed } from './read-optional.ts'
import { keyInBulletin, keyNotWritten } from './rules.ts'

/** A key that was made and written, or the public key of a device. */
export interface MadeKey {
  readonly publicKey: PublicKeyFile
  /** Signs; absent for the key of a device. */
  readonly key?: SigningKey | undefined
  /** The files that were written, as people are told of them. */
  readonly paths: readonly string[]
}

/** Who holds a key when no option says it. */
export interface DefaultHolder {
  readonly name?: string | undefined
  readonly office?: string | undefined
}

/** Make the key that the options describe; its private file is written before anybody is told of the public one. */
export async function makeKey(
  context: Context,
  { holder, date, bulletinFolder }: { readonly holder: DefaultHolder; readonly date: string; readonly bulletinFolder: string | undefined },
): Promise<{ readonly made?: MadeKey; readonly diagnostics: readonly Diagnostic[] }> {
  const { environment } = context
  const { cwd } = environment
  const name = textOption(context, 'name') ?? holder.name
  const office = textOption(context, 'office') ?? holder.office
  const absent = [...(office === undefined ? ['--office'] : []), ...(name === undefined ? ['--name'] : [])]
  if (name === undefined || office === undefined) throw new UsageError({ kind: 'option-missing', options: absent.slice(0, 1) })
  const device = textOption(context, 'public')
  if (device !== undefined) {
    const { key, diagnostics } = readPublicKey(await readNamed(device, cwd), { file: device, holder: { name, office, validFrom: date } })
    return key ? { made: { publicKey: key, paths: [] }, diagnostics } : { diagnostics }
  }
  const folder = keyFolder(context)
  if (bulletinFolder !== undefined && isInside(folder, bulletinFolder)) {
    return { diagnostics: [diagnose(keyInBulletin, {}, { folder: displayPath(folder, cwd) })] }
  }
  const pair = newPair({ name, office, created: date })
  const passphrase = await passphraseOf(context)
  const { key } = await openPrivateKey(formatFile(pair.privateKey))
  const stored = passphrase === undefined ? pair.privateKey : await lockPrivateKey(pair.privateKey, passphrase)
  const paths = [`bantin-${stored.id}.private.json`, `bantin-${stored.id}.public.json`].map((one) => join(folder, one))
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeNew(paths[0]!, formatFile(stored), 0o600)
    await writeNew(paths[1]!, formatFile(pair.publicKey), 0o644)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return { diagnostics: [diagnose(keyNotWritten, {}, { path: displayPath(folder, cwd), code })] }
  }
  return { made: { publicKey: pair.publicKey, key, paths: paths.map((path) => displayPath(path, cwd)) }, diagnostics: [] }
}

/** A name that readers could not be shown is a mistake on the command line. */
function newPair(options: Parameters<typeof createKeyPair>[0]): ReturnType<typeof createKeyPair> {
  try {
    return createKeyPair(options)
  } catch {
    throw new UsageError({ kind: 'bad-value', option: '--name, --office', given: `${options.name}, ${options.office}`, allowed: '1–200' })
  }
}

/** Where private keys go: where the user says, or a folder of the user's own. */
function keyFolder(context: Context): string {
  const { env, cwd } = context.environment
  const given = textOption(context, 'out')
  if (given !== undefined) return resolve(cwd, given)
  const home = env.HOME || env.USERPROFILE
  if (!home) throw new UsageError({ kind: 'option-missing', options: ['--out'] })
  return join(home, '.bantin', 'keys')
}

function isInside(folder: string, parent: string): boolean {
  const way = relative(parent, folder)
  return !way.startsWith('..') && !isAbsolute(way)
}

async function writeNew(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(path, 'wx', mode)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
