import type { Artifact } from '@bantin/compile'
import { MANIFEST_FILE, SIGNATURE_FILE } from '@bantin/compile/manifest'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { checkFolder, checkPaths } from './check-output.ts'
import { noManifest } from './rules.ts'

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

const isOurs = (path: string): boolean => path === MANIFEST_FILE || path === SIGNATURE_FILE

/**
 * Decide what to write, from values alone: the plan is what tests look at and what a dry run would show.
 *
 * @param local the output folder as it is
 * @param artifacts the new output, whole, with its `manifest.json`
 * @param options `replace: false` keeps any older output
 */
export function planWrite(local: LocalFolder, artifacts: readonly Artifact[], options: { readonly replace: boolean }): WritePlan {
  const paths = artifacts.map(({ path }) => path)
  const complete = paths.includes(MANIFEST_FILE) ? [] : [diagnose(noManifest, {})]
  const diagnostics = [...checkFolder(local, { ...options, isOurs }), ...checkPaths(paths), ...complete]
  if (diagnostics.length > 0) return { write: [], remove: [], diagnostics }
  const written = new Set(paths)
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
