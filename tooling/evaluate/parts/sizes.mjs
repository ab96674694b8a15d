/** What an import costs: bundled, minified, compressed. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { atMost } from '../row.mjs'

const root = path.resolve(import.meta.dirname, '../../..')

/** Bytes of a program that is one import, as a browser loads them. */
async function sizeOf(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: path.join(import.meta.dirname, '..') },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    conditions: ['@bantin/source'],
    legalComments: 'none',
  })
  return gzipSync(outputFiles[0].contents, { level: 9 }).length
}

const NAMED = [
  ['@bantin/vietnamese/search', 'fold', 1],
  ['@bantin/vietnamese/search', 'slug'],
  ['@bantin/vietnamese/search', 'compare'],
  ['@bantin/vietnamese/search', 'match'],
  ['@bantin/vietnamese/orthography', 'isSyllable'],
  ['@bantin/vietnamese/orthography', 'normalize'],
  ['@bantin/vietnamese/calendar', 'toLunar'],
  ['@bantin/citations', 'findCitations', 20],
  ['@bantin/places', 'findPlaces'],
]

const entriesOf = (name) =>
  Object.keys(JSON.parse(readFileSync(path.join(root, 'packages', name, 'package.json'), 'utf8')).exports)
    .filter((key) => !key.endsWith('.json'))
    .map((key) => `@bantin/${name}${key.slice(1)}`)

const row = async (what, code, limit) =>
  atMost(what, { figure: Math.round((await sizeOf(code)) / 10.24) / 100, unit: 'KB', cases: '', right: '' }, limit)

export async function sizes() {
  const rows = []
  for (const [from, name, limit] of NAMED) rows.push(await row(`\`${name}\` of \`${from}\``, `export { ${name} } from '${from}'`, limit))
  for (const entry of ['vietnamese', 'citations', 'places'].flatMap(entriesOf))
    rows.push(await row(`all of \`${entry}\``, `export * from '${entry}'`, entry.includes('/encoding/') ? 2 : undefined))
  return { title: 'Sizes', about: 'One import, bundled and minified by esbuild, with gzip; 1 KB is 1,024 bytes.', rows }
}
