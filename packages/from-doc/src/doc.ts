import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { defineImporter, type ImportFile, type Read } from '@bantin/drafting'
import { convert } from './convert/convert.ts'
import { fileKind, isEncrypted } from './file-kind.ts'
import { findOffice, isProgram } from './office/find-office.ts'
import { type DocSettings, docOptions } from './options.ts'
import { repairCharsets } from './rtf/repair-charsets.ts'
import { encrypted, failed, libreofficeMissing, timedOut, tooLarge } from './rules/conversion-rules.ts'

/**
 * The reader of old Word files (.doc), RTF, OpenDocument text (.odt) and files of WPS Office and Works (.wps), as an importer: LibreOffice converts the file to .docx on this machine,
 * with macros, links and the network off, and `reader` reads the result.
 *
 * @param options `reader` is the importer of .docx; `command` is the program, where it is not found by itself; `timeout` in milliseconds
 * @example
 * ```ts
 * import { doc } from '@bantin/from-doc'
 * import { emptyManuscript, type Importer } from '@bantin/drafting'
 *
 * // in its place: docx() of @bantin/from-docx
 * const reader: Importer = {
 *   name: 'docx',
 *   extensions: ['.docx'],
 *   recognises: () => true,
 *   read: async () => ({ manuscript: emptyManuscript(), diagnostics: [] }),
 * }
 * const bytes = new TextEncoder().encode('{\\rtf1 Gat som}')
 * const importer = doc({ reader, command: 'no-such-office' })
 * console.log(importer.recognises(bytes)) // => true
 * const { diagnostics } = await importer.read({ name: 'mua-vu.rtf', bytes })
 * console.log(diagnostics[0]?.ruleId) // => doc/libreoffice-missing
 * ```
 */
export const doc = defineImporter({
  name: 'doc',
  extensions: ['.doc', '.rtf', '.odt', '.wps'],
  options: docOptions,
  recognises: (bytes) => fileKind(bytes) !== undefined,
  read: readDoc,
})

async function readDoc({ name, bytes }: ImportFile, { reader, command, timeout, limits }: DocSettings): Promise<Read> {
  const finding = (diagnostic: Diagnostic): Read => ({ diagnostics: [diagnostic] })
  const kind = fileKind(bytes)
  if (!kind) return finding(diagnose(failed, { file: name }))
  if (bytes.length > limits.bytes) return finding(diagnose(tooLarge, { file: name }, { limit: limits.bytes }))
  if (isEncrypted(bytes, kind)) return finding(diagnose(encrypted, { file: name }))
  const program = command === undefined || (await isProgram(command)) ? (command ?? (await findOffice())) : undefined
  if (program === undefined) return finding(diagnose(libreofficeMissing, { file: name }))
  const converted = await convert(kind === 'rtf' ? repairCharsets(bytes) : bytes, kind, { command: program, timeout, most: limits.bytes })
  if ('bytes' in converted) return reader.read({ name, bytes: converted.bytes })
  switch (converted.problem) {
    case 'missing':
      return finding(diagnose(libreofficeMissing, { file: name }))
    case 'timed-out':
      return finding(diagnose(timedOut, { file: name }, { seconds: Math.ceil(timeout / 1000) }))
    case 'too-large':
      return finding(diagnose(tooLarge, { file: name }, { limit: limits.bytes }))
    case 'failed':
      return finding(diagnose(failed, { file: name }))
  }
}
