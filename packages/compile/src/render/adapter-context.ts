import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { AdapterContext } from '../adapter/adapter.ts'
import type { CompiledImage, Host, PreparedImage } from '../adapter/host.ts'
import { sha256 } from '../hash/sha256.ts'
import type { CompiledIssue } from '../issue/compiled-issue.ts'
import { damagedImage } from '../rules/image-rules.ts'

const encoder = new TextEncoder()

/** What an adapter may ask for, bound to one issue. Findings go into `diagnostics`. */
export function createContext(
  issue: CompiledIssue,
  host: Host | undefined,
  diagnostics: Diagnostic[],
): Omit<AdapterContext<unknown>, 'options' | 'others'> {
  // Images go out as they came in, or as the host prepared them, often in several places: their hash is known
  const known = new WeakMap<Uint8Array, string>([...issue.images.values()].map((image) => [image.bytes, image.sha256]))
  return {
    artifact(path, mediaType, content, facts = {}) {
      const bytes = typeof content === 'string' ? encoder.encode(content) : content
      return { path, mediaType, bytes, sha256: known.get(bytes) ?? sha256(bytes), ...facts }
    },
    async image(path, request) {
      const image = issue.images.get(path)
      if (!image) return []
      if (!host?.prepareImage || request.formats.every((format) => format === 'original')) return [original(image)]
      // Its head was sound, or compile had refused it; the rest is not
      const prepared = await host.prepareImage(image, request).catch(() => undefined)
      if (!prepared) {
        diagnostics.push(diagnose(damagedImage, { file: path }, { path: path.slice(path.lastIndexOf('/') + 1) }))
        return [original(image)]
      }
      for (const one of prepared) known.set(one.bytes, one.sha256)
      return prepared
    },
    async fonts(families) {
      return (await host?.fonts?.(families)) ?? []
    },
    report(rule, location, ...params) {
      diagnostics.push(diagnose(rule, location, ...params))
    },
  }
}

const original = ({ mediaType, width, height, bytes, sha256: hash }: CompiledImage): PreparedImage => ({
  format: 'original',
  mediaType,
  width,
  height,
  bytes,
  sha256: hash,
})
