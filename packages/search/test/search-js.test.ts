import { gzipSync } from 'node:zlib'
import { searchJs } from '@bantin/search'
import { transform } from 'esbuild'
import { expect, test } from 'vitest'
import { buildSearchJs } from '../scripts/build-search-js.mjs'

test('the script is that of its sources; node scripts/write-search-js.mjs makes it anew', async () => {
  expect(searchJs).toBe(await buildSearchJs())
})

test('it is small', () => {
  expect(gzipSync(searchJs).length).toBeLessThan(15_000)
})

test('its syntax is that of browsers of 2017', async () => {
  // Syntax that came later would be written anew
  const written = async (target: string) => (await transform(searchJs, { target })).code
  expect(await written('es2017')).toBe(await written('esnext'))
  expect(searchJs).not.toMatch(/\\p\{|\(\?<|\.matchAll\(|\.flatMap\(|\.flat\(|\.at\(|fetch\(|import\(/)
})
