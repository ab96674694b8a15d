import { createHash } from 'node:crypto'
import type { Artifact } from '@bantin/compile'

const encoder = new TextEncoder()

/** An artifact with a text. */
export function artifact(path: string, text: string): Artifact {
  const bytes = encoder.encode(text)
  return { path, mediaType: 'text/plain', bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Artifacts and the manifest that lists them. */
export function outputOf(texts: Readonly<Record<string, string>>): Artifact[] {
  const artifacts = Object.entries(texts).map(([path, text]) => artifact(path, text))
  const listed = artifacts.map(({ path, mediaType, bytes, sha256: hash }) => ({
    path,
    form: 'test',
    mediaType,
    bytes: bytes.length,
    sha256: hash,
  }))
  return [...artifacts, artifact('manifest.json', `${JSON.stringify({ bantin: 1, artifacts: listed })}\n`)]
}
