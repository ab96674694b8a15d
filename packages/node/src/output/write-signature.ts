import { readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { MANIFEST_FILE, recogniseOutput, SIGNATURE_FILE } from '@bantin/compile/manifest'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { changedMeanwhile } from '../change/rules.ts'
import { syncFolder, writeDurably } from './durable.ts'
import { neighbourOf } from './neighbour.ts'
import { realFolder } from './real-folder.ts'
import { foreignFolder, notWritable } from './rules.ts'

/**
 * Put the signature of the manifest into an output folder, or take the place of an older one: whole or not at all, and only while the
 * manifest is still the one that was signed.
 *
 * @param folder the output folder
 * @param files `manifest`: the bytes that were signed; `signature`: the bytes of `manifest.sig.json`
 * @param options `name`: what messages call the folder
 * @example
 * ```ts
 * import { writeSignature } from '@bantin/node'
 *
 * const bytes = new TextEncoder().encode('{}')
 * const { written, diagnostics } = await writeSignature('no-such-folder', { manifest: bytes, signature: bytes })
 * console.log(written, diagnostics[0]?.ruleId) // => false output/foreign-folder
 * ```
 */
export async function writeSignature(
  folder: string,
  { manifest, signature }: { readonly manifest: Uint8Array; readonly signature: Uint8Array },
  { name = folder }: { readonly name?: string } = {},
): Promise<{ readonly written: boolean; readonly diagnostics: readonly Diagnostic[] }> {
  const refuse = (diagnostic: Diagnostic) => ({ written: false, diagnostics: [diagnostic] })
  const place = await realFolder(folder)
  const found = () => readFile(join(place, MANIFEST_FILE)).catch(() => undefined)
  if (!recogniseOutput((await found())?.toString('utf8') ?? ''))
    return refuse(diagnose(foreignFolder, {}, { folder: name, state: 'folder' }))
  // Beside the folder: what a killed process leaves there is not in the output, and the next build takes it away
  const draft = neighbourOf(place, 'draft')
  try {
    await writeDurably(draft, signature)
    if (!(await found())?.equals(manifest)) return refuse(diagnose(changedMeanwhile, { file: `${name}/${MANIFEST_FILE}` }))
    await rename(draft, join(place, SIGNATURE_FILE))
    await syncFolder(place)
    return { written: true, diagnostics: [] }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return refuse(diagnose(notWritable, {}, { folder: name, code: String(error.code) }))
  } finally {
    await rm(draft, { force: true }).catch(() => {})
  }
}
