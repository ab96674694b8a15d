import path from 'node:path'
import { build } from 'esbuild'

/** A script as one file for browsers of 2017. */
async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, '../src', entry)],
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

/** The scripts of the package, by the modules that carry their text. */
export const scripts = [
  {
    name: 'offlineJs',
    file: 'page/offline-js.ts',
    about: 'The script of all pages of a site: `site.js` at its root, or a part of it.',
    entry: 'script/main.ts',
  },
  { name: 'workerJs', file: 'files/worker-js.ts', about: 'What follows the record of the site in `sw.js`.', entry: 'worker/main.ts' },
]

export const buildScript = ({ entry }) => bundle(entry)
