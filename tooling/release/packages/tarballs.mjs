import { globSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { entriesOf, published } from './published.mjs'
import { bin, root, run, runBeside } from './run.mjs'

/** Pack every published package into a folder: the tarballs, and what can be imported from them. */
export function packAll(dir) {
  const filters = published.flatMap(({ manifest }) => ['--filter', manifest.name])
  run('pnpm', ['-r', ...filters, 'pack', '--pack-destination', dir], root)
  const tarballs = globSync('*.tgz', { cwd: dir })
    .sort()
    .map((one) => path.join(dir, one))
  if (tarballs.length !== published.length) throw new Error(`${published.length} packages, but ${tarballs.length} tarballs`)
  return { tarballs, entries: published.flatMap(({ manifest }) => entriesOf(manifest).map(({ name }) => name)) }
}

/** Ask publint and attw about every tarball, on all processors. */
export async function lintTarballs(tarballs) {
  const left = [...tarballs]
  const lint = async () => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      await runBeside(bin('publint'), ['run', one, '--strict', '--level', 'warning'], root)
      // A program has no types
      if (!path.basename(one).startsWith('create-bantin-'))
        await runBeside(bin('attw'), [one, '--profile', 'esm-only', '--format', 'ascii', '--quiet'], root)
    }
  }
  await Promise.all(Array.from({ length: os.availableParallelism() }, lint))
}
