import type { Artifact } from '@bantin/compile'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { MANIFEST_FILE } from './manifest.ts'
import { pathProblem } from './path-problem.ts'
import { existingOutput, foreignFiles, foreignFolder, noManifest, samePath, unsafePath } from './rules.ts'

/** What stands at the place of the output. */
export interface LocalFolder {
  /** As the user named it, for messages. */
  readonly folder: string
  readonly state: 'absent' | 'folder' | 'other'
  /** Paths of all files in it, with `/`. */
  readonly files: readonly string[]
  /** Paths that the manifest in it lists; absent when the folder is not an output of Bantin. */
  readonly listed?: readonly string[] | undefined
}

/** What a write will do; with an error in `diagnostics`, nothing. */
export interface WritePlan {
  readonly write: readonly Artifact[]
  /** Files of the older output that the new one does not have. */
  readonly remove: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Files that desktops leave in every folder that is looked at. */
const DESKTOP_FILES = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])
const NAMES_SHOWN = 5

/**
 * Decide what to write, from values alone: the plan is what tests look at and what a dry run would show.
 *
 * @param local the output folder as it is
 * @param artifacts the new output, whole, with its `manifest.json`
 * @param options `replace: false` keeps any older output
 */
export function planWrite(local: LocalFolder, artifacts: readonly Artifact[], options: { readonly replace: boolean }): WritePlan {
  const diagnostics = [...checkFolder(local, options.replace), ...checkPaths(artifacts)]
  const written = new Set(artifacts.map(({ path }) => path))
  const remove = (local.listed ?? []).filter((path) => local.files.includes(path) && !written.has(path))
  return { write: diagnostics.length > 0 ? [] : artifacts, remove: diagnostics.length > 0 ? [] : remove.sort(), diagnostics }
}

function checkFolder({ folder, state, files, listed }: LocalFolder, replace: boolean): Diagnostic[] {
  const ours = new Set([...(listed ?? []), MANIFEST_FILE])
  const foreign = files.filter((path) => !ours.has(path) && !DESKTOP_FILES.has(path.slice(path.lastIndexOf('/') + 1))).sort()
  if (state === 'other') return [diagnose(foreignFolder, {}, { folder, state })]
  if (listed === undefined) return files.length > 0 ? [diagnose(foreignFolder, {}, { folder, state })] : []
  if (foreign.length > 0) {
    return [diagnose(foreignFiles, {}, { folder, names: foreign.slice(0, NAMES_SHOWN), more: Math.max(0, foreign.length - NAMES_SHOWN) })]
  }
  return replace ? [] : [diagnose(existingOutput, {}, { folder })]
}

function checkPaths(artifacts: readonly Artifact[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const seen = new Map<string, string>()
  for (const { path } of artifacts) {
    const problem = pathProblem(path)
    if (problem) diagnostics.push(diagnose(unsafePath, {}, { path, problem }))
    // Windows and macOS hold names that differ in case or composition for one file
    const name = path.normalize('NFC').toLowerCase()
    const other = seen.get(name)
    if (other !== undefined) diagnostics.push(diagnose(samePath, {}, { path, other }))
    seen.set(name, path)
  }
  return seen.has(MANIFEST_FILE) ? diagnostics : [...diagnostics, diagnose(noManifest, {})]
}
