import { join } from 'node:path'
import { diagnose } from '@bantin/diagnostics'
import { createKeyList, fingerprint } from '@bantin/signing'
import type { Command } from '../commands/command.ts'
import { displayPath } from '../issue/folders.ts'
import { bulletinAround } from './bulletin-facts.ts'
import { dayOption } from './day-option.ts'
import { KEYS_FILE } from './find-keys.ts'
import { shownFingerprint } from './fingerprint.ts'
import { writeKeyList } from './key-list-file.ts'
import { makeKey } from './make-key.ts'
import { readOptional } from './read-optional.ts'
import { keysExist } from './rules.ts'

const HOLDER = { vi: 'Ban biên tập', en: 'Editors' } as const

/** `bantin keys new`: the first key of a bulletin, or, outside of one, a key alone. */
export const run: Command = async (context) => {
  const { environment, words } = context
  const { cwd } = environment
  const date = dayOption(context, 'date') ?? environment.today()
  const bulletin = await bulletinAround(cwd)
  if (bulletin && (await readOptional(join(bulletin.folder, KEYS_FILE)))) {
    return { reason: 'content', diagnostics: [diagnose(keysExist, { file: KEYS_FILE })] }
  }
  const holder = { office: bulletin?.publisher, name: HOLDER[context.language] }
  const { made, diagnostics } = await makeKey(context, { holder, date, bulletinFolder: bulletin?.folder })
  if (!made) return { reason: 'content', diagnostics }
  const { publicKey, key, paths } = made
  const problems = bulletin ? await writeKeyList(bulletin.folder, createKeyList(publicKey), undefined) : []
  if (problems.length > 0) return { reason: 'content', diagnostics: problems }
  const all = [...paths, ...(bulletin ? [displayPath(join(bulletin.folder, KEYS_FILE), cwd)] : [])]
  const text = [
    words.signing.made(publicKey),
    ...(all.length > 0 ? [words.signing.files(all)] : []),
    words.signing.fingerprint(shownFingerprint(fingerprint(publicKey.publicKey))),
    ...(key ? [words.signing.keepPrivate] : []),
  ].join('\n')
  return { reason: 'ok', text, facts: { key: publicKey, files: all } }
}
