import { countDiagnostics, type Diagnostic, formatDiagnostics, type Language, summarise } from '@bantin/diagnostics'
import { sourceTexts } from '../report/source-texts.ts'
import type { PreviewForm, PreviewUpdate } from './create-preview.ts'
import { entryOf } from './route.ts'

/** What the pages of the preview are told. */
export interface ShellState {
  readonly forms: readonly { readonly name: string; readonly version: number; readonly entry: string | null }[]
  /** An update is running. */
  readonly building: boolean
  /** The newest save has errors; the forms are of an earlier one. */
  readonly broken: boolean
  readonly problems: { readonly summary: string; readonly text: string } | null
}

/** The state after an update, or while the next one runs. */
export function shellState(
  forms: readonly PreviewForm[],
  update: Pick<PreviewUpdate, 'good' | 'diagnostics' | 'source'> | undefined,
  { language, building }: { readonly language: Language; readonly building: boolean },
): ShellState {
  return {
    forms: forms.map((form) => ({ name: form.name, version: form.version, entry: entryOf(form) ?? null })),
    building,
    broken: update?.good === false,
    problems: update && update.diagnostics.length > 0 ? describe(update.diagnostics, update, language) : null,
  }
}

/** Errors come before the rest: they are what keeps the preview back. */
function describe(
  diagnostics: readonly Diagnostic[],
  { source }: Pick<PreviewUpdate, 'source'>,
  language: Language,
): ShellState['problems'] {
  const groups = [diagnostics.filter(({ severity }) => severity === 'error'), diagnostics.filter(({ severity }) => severity !== 'error')]
  const options = { language, sources: sourceTexts(source), contextLines: 2 }
  return {
    summary: summarise(countDiagnostics(diagnostics), language),
    text: groups.flatMap((group) => (group.length > 0 ? [formatDiagnostics(group, options)] : [])).join('\n\n'),
  }
}
