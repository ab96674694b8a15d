import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { CompiledImage } from '../adapter/host.ts'
import { whyNoBytes } from '../document/read-document.ts'
import type { ImageReference } from '../item/references.ts'
import type { TreeCache } from '../item/tree-cache.ts'
import { activeSvg, damagedImage, imageTypeMismatch } from '../rules/image-rules.ts'
import { findFile } from '../source/find-file.ts'
import type { IssueSource } from '../source/issue-source.ts'
import { nearestFile } from '../source/nearest-file.ts'
import { claimedType, inspectImage } from './inspect-image.ts'

/** Look up and check every image that an issue shows; what is wrong is told at each reference. */
export function collectImages(
  references: readonly ImageReference[],
  options: { readonly source: IssueSource; readonly cache?: TreeCache | undefined },
): { readonly images: Map<string, CompiledImage>; readonly diagnostics: readonly Diagnostic[] } {
  const { source, cache } = options
  const images = new Map<string, CompiledImage>()
  const diagnostics: Diagnostic[] = []
  for (const reference of references) {
    const { path, written } = reference
    if (images.has(path)) continue
    const at = reference
    const found = findFile(source, path)
    if (!found || 'refused' in found) {
      diagnostics.push(whyNoBytes(found, { path: written, at, nearest: nearestFile(source, path, /\.(?:jpe?g|png|svg|webp|gif)$/i) }))
      continue
    }
    const inspected = cache?.images.get(found.bytes) ?? inspectImage(found.bytes)
    cache?.images.set(found.bytes, inspected)
    const claimed = claimedType(path)
    if (inspected.status === 'damaged') diagnostics.push(diagnose(damagedImage, at, { path: written }))
    else if (inspected.status === 'active') diagnostics.push(diagnose(activeSvg, at, { path: written, part: inspected.part }))
    else if (claimed !== inspected.name)
      diagnostics.push(diagnose(imageTypeMismatch, at, { path: written, name: extensionOf(path), content: inspected.name.toUpperCase() }))
    else {
      const { mediaType, width, height, sha256 } = inspected
      images.set(path, { path, mediaType, width, height, sha256, bytes: found.bytes })
    }
  }
  return { images, diagnostics }
}

const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
