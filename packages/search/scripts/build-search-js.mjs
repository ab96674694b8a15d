import path from 'node:path'
import { build } from 'esbuild'

/** The script of search pages as one file for browsers of 2017. */
export async function buildSearchJs() {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, '../src/script/main.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2017',
    charset: 'utf8',
    conditions: ['@bantin/source'],
    legalComments: 'none',
  })
  return outputFiles[0].text
}
