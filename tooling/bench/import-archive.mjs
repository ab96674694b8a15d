/** The import of archives of 500 files, whole processes: one thread and two. */
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { LENGTHS, writeArchive } from './archive-files.mjs'
import { alternate, median } from './measure.mjs'
import { wholeProcess } from './whole-process.mjs'

const FILES = 500

/** Medians in milliseconds, by what the files hold. */
export async function archiveImports({ bin, bulletin, work }) {
  const found = {}
  for (const [name, length] of Object.entries(LENGTHS)) {
    const [source, out] = [path.join(work, `kho-${name}`), path.join(work, 'nhap')]
    mkdirSync(source)
    await writeArchive(source, FILES, length, bulletin)
    const run = (workers) => () => {
      rmSync(out, { recursive: true, force: true })
      wholeProcess([bin, 'import', '--archive', source, '--out', out, '--workers', String(workers), '--quiet'])()
    }
    const [one, two] = await alternate([run(1), run(2)], { warmup: 0, runs: 3 })
    found[name] = { files: FILES, ours: median(two), baseline: median(one) }
  }
  return found
}
