import { DESKTOP_FILES } from '@bantin/compile/manifest'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { pathProblem } from './path-problem.ts'
import type { LocalFolder } from './plan-write.ts'
import { existingOutput, foreignFiles, foreignFolder, samePath, unsafePath } from './rules.ts'

const NAMES_SHOWN = 5

/**
 * Why a folder may not be replaced, or nothing.
 *
 * @param local the folder as it is
 * @param options `replace: false` keeps any older output; `isOurs` tells files that we write beside those of the manifest
 */
export function checkFolder(
  { folder, state, files, listed }: LocalFolder,
  { replace, isOurs }: { readonly replace: boolean; isOurs(path: string): boolean },
): Diagnostic[] {
  if (state === 'other') return [diagnose(foreignFolder, {}, { folder, state })]
  if (listed === undefined) return files.length > 0 ? [diagnose(foreignFolder, {}, { folder, state })] : []
  const ours = new Set(listed)
  const isDesktop = (path: string): boolean => DESKTOP_FILES.has(path.slice(path.lastIndexOf('/') + 1))
  const foreign = files.filter((path) => !ours.has(path) && !isOurs(path) && !isDesktop(path)).sort()
  if (foreign.length > 0) {
    return [diagnose(foreignFiles, {}, { folder, names: foreign.slice(0, NAMES_SHOWN), more: Math.max(0, foreign.length - NAMES_SHOWN) })]
  }
  return replace ? [] : [diagnose(existingOutput, {}, { folder })]
}

/** What is wrong with the paths of an output, on any system that the folder may be copied to. */
export function checkPaths(paths: Iterable<string>): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const seen = new Map<string, string>()
  for (const path of paths) {
    const problem = pathProblem(path)
    if (problem) diagnostics.push(diagnose(unsafePath, {}, { path, problem }))
    // Windows and macOS hold names that differ in case or composition for one file
    const name = path.normalize('NFC').toLowerCase()
    const other = seen.get(name)
    if (other !== undefined) diagnostics.push(diagnose(samePath, {}, { path, other }))
    seen.set(name, path)
  }
  return diagnostics
}
