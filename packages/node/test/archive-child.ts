// The child of import-archive.test.ts: imports an archive and prints what came of it.
import { importArchive } from '@bantin/node/archive'

const [source = '', out = '', workers = '2', options = 'null'] = process.argv.slice(2)
const progress: number[] = []
const files = await importArchive(source, out, {
  worker: new URL('./draft-worker.ts', import.meta.url),
  options: JSON.parse(options),
  workers: Number(workers),
  secondsPerFile: 3,
  megabytesPerFile: 1,
  megabytesPerWorker: 96,
  onProgress: ({ done, total, earlier }) => {
    progress.push(done)
    process.stderr.write(`${done}/${total}/${earlier}\n`)
  },
})
process.stdout.write(JSON.stringify(files))
