import { join } from 'node:path'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { applyChanges } from '@bantin/node'
import { formatFile, type KeyList, readKeyList } from '@bantin/signing'
import { UsageError } from '../arguments/usage-problem.ts'
import type { Context } from '../commands/command.ts'
import { displayPath } from '../issue/folders.ts'
import { bulletinAround } from './bulletin-facts.ts'
import { KEYS_FILE } from './find-keys.ts'
import { readOptional } from './read-optional.ts'
import { noKeys } from './rules.ts'

/** The list of the bulletin that the command runs in. */
export interface OwnKeyList {
  readonly folder: string
  readonly list: KeyList
  /** The bytes as they were read: the file is only replaced while it is still this. */
  readonly from: Uint8Array
}

/** Read the list of the bulletin around the current folder. */
export async function readOwnKeyList({
  environment: { cwd },
}: Context): Promise<{ readonly own?: OwnKeyList; readonly diagnostics: readonly Diagnostic[] }> {
  const bulletin = await bulletinAround(cwd)
  if (!bulletin) throw new UsageError({ kind: 'no-bulletin', folder: displayPath(cwd, cwd) })
  const from = await readOptional(join(bulletin.folder, KEYS_FILE))
  if (!from) return { diagnostics: [diagnose(noKeys, {})] }
  const { list, diagnostics } = readKeyList(from, { file: KEYS_FILE })
  return list ? { own: { folder: bulletin.folder, list, from }, diagnostics } : { diagnostics }
}

/** Write a list into the bulletin folder, whole or not at all. */
export async function writeKeyList(folder: string, list: KeyList, from: Uint8Array | undefined): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await applyChanges(folder, [{ path: KEYS_FILE, bytes: formatFile(list), from }], { name: KEYS_FILE })
  return diagnostics
}
