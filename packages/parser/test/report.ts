import { type Diagnostic, formatDiagnostics, type Language } from '@bantin/diagnostics'
import { parseYaml, validate } from '@bantin/parser'
import type { z } from 'zod'

/** What a reader says of each text, as the terminal shows it. The name of a case stands for the file. */
export function report(
  cases: Record<string, string>,
  read: (text: string, file: string) => readonly Diagnostic[],
  language: Language = 'vi',
): string {
  const found = Object.entries(cases).map(([file, text]) => {
    const diagnostics = read(text, file)
    return diagnostics.length === 0 ? `${file}  –` : formatDiagnostics(diagnostics, { language, sources: () => text })
  })
  return found.join('\n\n')
}

/** Read a text as a document of a schema. */
export const readAs =
  (schema: z.ZodType) =>
  (text: string, file: string): readonly Diagnostic[] => {
    const yaml = parseYaml(text, { file })
    return yaml.diagnostics.length > 0 ? yaml.diagnostics : validate(schema, yaml, { file }).diagnostics
  }
