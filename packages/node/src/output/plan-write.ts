import type { Artifact } from '@bantin/compile'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { MANIFEST_FILE, SIGNATURE_FILE } from './manifest.ts'
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
  /** The manifest and its signature, where they are. */
  readonly manifest?: Uint8Array | undefined
  readonly signature?: Uint8Array | undefined
}

/** What a write will do; with an error in `diagnostics`, nothing. */
export interface WritePlan {
  readonly write: readonly Artifact[]
  /** Files of the older output that the new one does not have. */
  readonly remove: readonly string[]
  /** The signature of the older output, where it is one of the new output too. */
  readonly signature?: Uint8Array | undefined
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
  if (diagnostics.length > 0) return { write: [], remove: [], diagnostics }
  const written = new Set(artifacts.map(({ path }) => path))
  const signature = stillSigned(local, artifacts) ? local.signature : undefined
  const ours = [...(local.listed ?? []), ...(local.signature && !signature ? [SIGNATURE_FILE] : [])]
  const remove = ours.filter((path) => local.files.includes(path) && !written.has(path))
  return { write: artifacts, remove: remove.sort(), signature, diagnostics }
}

/** The manifest holds the hash of every file, so the same manifest is the same output. */
function stillSigned({ manifest, signature }: LocalFolder, artifacts: readonly Artifact[]): boolean {
  const next = artifacts.find(({ path }) => path === MANIFEST_FILE)?.bytes
  if (!manifest || !signature || next?.length !== manifest.length) return false
  return next.every((byte, i) => byte === manifest[i])
}

function checkFolder({ folder, state, files, listed }: LocalFolder, replace: boolean): Diagnostic[] {
  const ours = new Set([...(listed ?? []), MANIFEST_FILE, SIGNATURE_FILE])
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
