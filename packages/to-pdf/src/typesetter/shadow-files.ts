import { join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { PACKAGE_FOLDER } from '../template-folder.ts'

/** Contents by their path inside Typst. */
export type Files = ReadonlyMap<string, string | Uint8Array>

/** Give a compiler the files of an issue: only those that changed are handed over, those of another issue are taken away. */
export function mapFiles(compiler: NodeCompiler, files: Files, mapped: Map<string, string | Uint8Array>): void {
  for (const path of mapped.keys()) {
    if (files.has(path)) continue
    compiler.unmapShadow(join(PACKAGE_FOLDER, path))
    mapped.delete(path)
  }
  for (const [path, content] of files) {
    if (mapped.get(path) === content) continue
    compiler.mapShadow(join(PACKAGE_FOLDER, path), toBuffer(content))
    mapped.set(path, content)
  }
}

const toBuffer = (content: string | Uint8Array): Buffer =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.from(content.buffer, content.byteOffset, content.byteLength)
