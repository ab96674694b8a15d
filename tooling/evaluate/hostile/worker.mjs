/** A thread that reads damaged files one after the other. What it is at stands in shared memory, so that a file that stops it is known. */
import process from 'node:process'
import { parentPort, workerData } from 'node:worker_threads'
import { cutFile, damagedFile } from './damage.mjs'
import { importers } from './importers.mjs'
import { readOne } from './read-one.mjs'

const { kind, name, importer, way, files, clock, from, to, cuts, now } = workerData
const reader = importers[importer]()
const used = () => {
  if (clock === 'wall') return performance.now() / 1000
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1e6
}

for (let i = from; i < to; i++) {
  Atomics.store(now, 0, i)
  Atomics.add(now, 1, 1)
  const bytes = i < cuts ? cutFile(files, i) : damagedFile(files, way, i)
  const start = used()
  const { items, fault } = await readOne(reader, name, bytes)
  parentPort.postMessage({ kind, i, items, fault, seconds: used() - start })
}
