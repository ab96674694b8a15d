import { join } from 'node:path'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { rewriteFile } from '@bantin/node'
import type { FileFix } from './plan-fixes.ts'
import { fileChangedMeanwhile, fixNotWritten } from './rules.ts'

/** Write what was planned, each file whole or not at all. */
export async function writeFixes(files: readonly FileFix[], bulletinFolder: string): Promise<Diagnostic[]> {
  const problems: Diagnostic[] = []
  for (const { path, before, text } of files) {
    try {
      if (!(await rewriteFile(join(bulletinFolder, path), { from: before, to: text })))
        problems.push(diagnose(fileChangedMeanwhile, { file: path }))
    } catch (error) {
      const problem = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      problems.push(diagnose(fixNotWritten, { file: path }, { problem }))
    }
  }
  return problems
}
