import path from 'node:path'
import { build } from 'esbuild'

/** The scripts of a verify page, by the modules that carry their text. */
export const scripts = [
  {
    name: 'verifyJs',
    file: 'verify-js.ts',
    about: 'The script of verify pages, to be copied beside them as `verify.js`.',
    entry: 'script/main.ts',
    target: 'es2017',
  },
  // Curve arithmetic needs large numbers, which came later; browsers without them never load it
  {
    name: 'checkJs',
    file: 'check-js.ts',
    about: 'What checks signatures in a verify page: `check.js` among its data.',
    entry: 'check/main.ts',
    target: 'es2020',
  },
]

export async function buildScript({ entry, target }) {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, '../src/page', entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target,
    charset: 'utf8',
    // Neither was there in 2019
    define: { 'Object.hasOwn': 'hasOwn', globalThis: 'self' },
    inject: [path.join(import.meta.dirname, 'has-own.mjs')],
    conditions: ['@bantin/source'],
    legalComments: 'none',
  })
  return outputFiles[0].text
}
