/** `pnpm --filter @bantin/bench site`: the rows of the reader site alone; needs built packages. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { siteBuild, siteRows } from './site-build.mjs'

const work = mkdtempSync(path.join(os.tmpdir(), 'bantin-bench-site-'))
try {
  let holds = true
  siteRows((what, baseline, { ours, baseline: theirs }, limit = Number.POSITIVE_INFINITY) => {
    const ratio = ours / theirs
    holds &&= ratio <= limit
    console.log(`${what}: ${ours.toFixed(0)}\n  against ${baseline}: ${theirs.toFixed(0)}\n  ratio ${ratio.toFixed(3)}, limit ${limit}`)
  }, siteBuild({ work }))
  process.exitCode = holds ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
