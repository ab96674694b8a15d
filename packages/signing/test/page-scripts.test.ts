import { gzipSync } from 'node:zlib'
import { verifyData, verifyJs } from '@bantin/signing/page'
import { transform } from 'esbuild'
import { expect, test } from 'vitest'
import { buildScript, scripts } from '../scripts/build-page-scripts.mjs'

const checkJs = verifyData({ bulletin: 'Bản tin', issues: [] }).find(({ path }) => path === 'check.js')!.text
const texts = { verifyJs, checkJs } as Record<string, string>

test.each(scripts)('$name is that of its sources; node scripts/write-page-scripts.mjs makes it anew', async (script) => {
  expect(texts[script.name]).toBe(await buildScript(script))
})

test('they are small', () => {
  expect(gzipSync(verifyJs).length).toBeLessThan(8000)
  expect(gzipSync(checkJs).length).toBeLessThan(30_000)
})

test('the syntax of the page’s own script is that of browsers of 2017', async () => {
  // Syntax that came later would be written anew
  const written = async (target: string) => (await transform(verifyJs, { target })).code
  expect(await written('es2017')).toBe(await written('esnext'))
  expect(verifyJs).not.toMatch(/\\p\{|\(\?<|\.matchAll\(|\.flatMap\(|\.flat\(|\.at\(|fetch\(|import\(|\.fromEntries\(|hasOwn\(|BigInt\(/)
  for (const text of [verifyJs, checkJs]) expect(text).not.toMatch(/globalThis|Object\.hasOwn\(|import\(/)
})
