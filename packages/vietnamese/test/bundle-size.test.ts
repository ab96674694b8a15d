import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

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

test('fold alone', async () => {
  expect(await sizeOf("export { fold } from '@bantin/vietnamese/search'")).toBeLessThanOrEqual(KB)
})

const encodings = Object.keys(manifest.exports).filter((key) => key.startsWith('./encoding/'))

test.each(encodings)('%s', async (key) => {
  expect(await sizeOf(`export * from '${manifest.name}${key.slice(1)}'`)).toBeLessThanOrEqual(2 * KB)
})
