import { diagnose } from '@bantin/diagnostics'
import type { Draft } from '../draft/draft.ts'
import type { DraftOptions } from '../draft/draft-options.ts'
import { emptyDraft } from '../draft/empty-draft.ts'
import { draft } from '../draft/make-draft.ts'
import { unknownFormat, unreadable } from '../rules/file-rules.ts'
import { chooseImporter } from './choose-importer.ts'
import type { Importer, ImportFile } from './importer.ts'

/**
 * Read a file with the importer that knows its bytes, and make draft items of it. It never throws for what is in the file.
 *
 * @param file the name and the bytes
 * @param importers in the order of preference
 * @param options the bulletin's sections, and whether to split
 */
export async function importFile(file: ImportFile, importers: readonly Importer[], options: DraftOptions = {}): Promise<Draft> {
  const importer = chooseImporter(file, importers)
  if (!importer) return { ...emptyDraft(file.name), diagnostics: [diagnose(unknownFormat, { file: file.name })] }
  try {
    const { manuscript, diagnostics } = await importer.read(file)
    if (!manuscript) return { ...emptyDraft(file.name), diagnostics }
    const made = draft(file.name, manuscript, options)
    return { ...made, diagnostics: [...diagnostics, ...made.diagnostics] }
  } catch {
    // the text of the error may hold words of the file, which may be secret
    return { ...emptyDraft(file.name), diagnostics: [diagnose(unreadable, { file: file.name }, { importer: importer.name })] }
  }
}
