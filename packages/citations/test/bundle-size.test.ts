import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const KB = 1024

/** Bytes of a program that is one import: bundled, minified, compressed. */
async function sizeOf(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    conditions: ['@bantin/source'],
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length
}

test('findCitations with all that it knows of bodies and laws', async () => {
  expect(await sizeOf("export { findCitations } from '@bantin/citations'")).toBeLessThanOrEqual(20 * KB)
})
