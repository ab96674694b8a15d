import { gzipSync } from 'node:zlib'
import { offlineJs } from '@bantin/offline'
import { transform } from 'esbuild'
import { expect, test } from 'vitest'
import { buildScript, scripts } from '../scripts/build-scripts.mjs'
import { workerText } from './support/worker-text.ts'

const texts: Record<string, string> = { offlineJs, workerJs: workerText() }

test.each(scripts)('$name is that of its sources; node scripts/write-scripts.mjs makes it anew', async (script) => {
  expect(texts[script.name]).toBe(await buildScript(script))
})

test.each(scripts)('the syntax of $name is that of browsers of 2017', async ({ name }) => {
  // Of the clients of a service worker, not of texts
  const text = texts[name]!.replace(/clients\.matchAll\(/g, 'clients.all(')
  // Syntax that came later would be written anew
  const written = async (target: string) => (await transform(text, { target })).code
  expect(await written('es2017')).toBe(await written('esnext'))
  expect(text).not.toMatch(/\\p\{|\(\?<|\.matchAll\(|\.flatMap\(|\.flat\(|\.at\(|\.finally\(|import\(|fromEntries|allSettled|hasOwn\(/)
})

test('they are small', () => {
  expect(gzipSync(offlineJs).length).toBeLessThan(5000)
  expect(gzipSync(texts.workerJs!).length).toBeLessThan(5000)
})
