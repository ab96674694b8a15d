import { join } from 'node:path'
import { MANIFEST_FILE, type Manifest, SIGNATURE_FILE } from '@bantin/compile/manifest'
import { diagnose } from '@bantin/diagnostics'
import { writeSignature } from '@bantin/node'
import { formatFile, readKeyList, signManifest, verifyFiles } from '@bantin/signing'
import { displayPath } from '../issue/folders.ts'
import { dayOption } from '../signing/day-option.ts'
import { findKeys } from '../signing/find-keys.ts'
import { locateOutput } from '../signing/locate-output.ts'
import { openSigner } from '../signing/open-signer.ts'
import { readOptional } from '../signing/read-optional.ts'
import { readOutput } from '../signing/read-output.ts'
import { filesDiffer, noOutput } from '../signing/rules.ts'
import type { Command, Outcome } from './command.ts'

const NAMES_SHOWN = 5

/** `bantin sign [issue folder or output folder]` */
export const sign: Command = async (context) => {
  const { environment, given, words, progress, options } = context
  const { cwd, signal } = environment
  const refuse = (diagnostics: Outcome['diagnostics']): Outcome => ({ reason: 'content', diagnostics: diagnostics ?? [] })
  const date = dayOption(context, 'date')
  const folder = await locateOutput(given[0], cwd)
  const name = displayPath(folder, cwd)
  const manifest = await readOptional(join(folder, MANIFEST_FILE))
  if (!manifest) return refuse([diagnose(noOutput, {}, { folder: name })])
  const found = await findKeys(context, [folder, cwd])
  const { list, diagnostics } = found ? readKeyList(found.bytes, { file: displayPath(found.path, cwd) }) : { diagnostics: [] }
  if (diagnostics.length > 0) return refuse(diagnostics)
  const opened = await openSigner(context, list)
  if (!opened.key) return refuse(opened.diagnostics)
  progress.phase(words.signing.hashing)
  const { differences } = await verifyFiles({ manifest, files: readOutput(folder, signal) })
  const paths = differences ? [...differences.changed, ...differences.missing, ...differences.extra] : []
  if (paths.length > 0) {
    const names = paths.slice(0, NAMES_SHOWN)
    return refuse([diagnose(filesDiffer, {}, { folder: name, names, more: paths.length - names.length })])
  }
  if (options.signer !== undefined) progress.phase(words.signing.waiting)
  const { signature, diagnostics: problems } = await signManifest({ manifest, key: opened.key, date, keys: list })
  signal.throwIfAborted()
  if (!signature) return refuse(problems)
  const written = await writeSignature(folder, { manifest, signature: formatFile(signature) }, { name })
  if (!written.written) return refuse(written.diagnostics)
  const { issue } = JSON.parse(new TextDecoder().decode(manifest)) as Manifest
  const path = join(name, SIGNATURE_FILE)
  const text = words.signing.signed({ number: issue.number, office: opened.key.office, date: signature.date, path })
  return { reason: 'ok', text, facts: { folder, signature } }
}
