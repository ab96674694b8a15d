/** The import of an archive of 500 files, whole processes: one thread and two. */
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { writeArchive } from './archive-files.mjs'
import { alternate, median } from './measure.mjs'
import { wholeProcess } from './whole-process.mjs'

const FILES = 500

/** Medians in milliseconds. */
export async function archiveImport({ bin, bulletin, work }) {
  const [source, out] = [path.join(work, 'kho'), path.join(work, 'nhap')]
  mkdirSync(source)
  await writeArchive(source, FILES, bulletin)
  const run = (workers) => () => {
    rmSync(out, { recursive: true, force: true })
    wholeProcess([bin, 'import', '--archive', source, '--out', out, '--workers', String(workers), '--quiet'])()
  }
  const [one, two] = await alternate([run(1), run(2)], { warmup: 0, runs: 3 })
  return { files: FILES, one: median(one), two: median(two) }
}
