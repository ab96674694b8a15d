import type { Diagnostic, Location } from '@bantin/diagnostics'
import { decodeText } from '@bantin/parser'
import { whyNoBytes } from '../document/read-document.ts'
import { findFile } from '../source/find-file.ts'
import type { IssueSource } from '../source/issue-source.ts'
import { nearestFile } from '../source/nearest-file.ts'

/** The text of a file that something refers to, or why there is none. */
export function readText(
  source: IssueSource,
  options: { readonly path: string; readonly written: string; readonly at: Location & { readonly file: string } },
): { readonly text?: string; readonly diagnostics: readonly Diagnostic[] } {
  const { path, written, at } = options
  const found = findFile(source, path)
  if (found && 'bytes' in found) return decodeText(found.bytes, { file: path })
  return { diagnostics: [whyNoBytes(found, { path: written, at, nearest: nearestFile(source, path, /\.md$/i) })] }
}
