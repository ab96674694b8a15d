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

test.each<[what: string, code: string, limit: number]>([
  ['everything', "export * from '@bantin/places'", 10 * KB],
  ['placeAt without the reading of texts', "export { placeAt } from '@bantin/places'", 6 * KB],
])('%s', async (_, code, limit) => {
  expect(await sizeOf(code)).toBeLessThanOrEqual(limit)
})
