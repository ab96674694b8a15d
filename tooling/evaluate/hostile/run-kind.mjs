/** Damaged files of one kind, in a thread that is ended when it hangs. */
import path from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { cutFile, damagedFile } from './damage.mjs'
import { importers } from './importers.mjs'
import { MEGABYTES, SECONDS } from './limits.mjs'
import { readOne } from './read-one.mjs'

const EVERY = 100
/** Of processor time; on a busy machine more goes by on the clock. */
const HANGS = SECONDS * 1000
const HANGS_ON_CLOCK = 60_000
/** Far above what is allowed: V8 ends the whole process where one allocation goes beyond it. */
const HEAP = { maxOldGenerationSizeMb: 4096, maxYoungGenerationSizeMb: 32 }
const MOST_FAULTS = 20
/** Seconds to end a thread. */
const SLACK = 1

const processorTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * @param {object} kind of `kinds()`
 * @param {number} runs files; the first ones are cut off at each percent of their length
 * @param {number} until when to stop, by `performance.now()`
 */
export async function runKind(kind, runs, until) {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  const found = { kind: kind.kind, files: 0, drafted: 0, slowest: 0, megabytes: 0, faults: [] }
  const cuts = Math.min(runs / 2, kind.files.length * 100)
  const measure = () => {
    // a thread without bounds gives nothing back before it must: what stops it is read again
    if (!kind.again) found.megabytes = Math.max(found.megabytes, (process.memoryUsage.rss() - before) / 1e6)
  }
  for (let from = 0; from < runs && performance.now() < until && found.faults.length < MOST_FAULTS; ) {
    const now = new Int32Array(new SharedArrayBuffer(8))
    const worker = new Worker(path.join(import.meta.dirname, 'worker.mjs'), {
      workerData: { ...kind, from, to: runs, cuts, now },
      resourceLimits: HEAP,
    })
    const ended = await new Promise((resolve) => {
      let [count, since, clock] = [-1, 0, 0]
      const timer = setInterval(async () => {
        measure()
        const needs = await worker.getHeapStatistics().catch(() => undefined)
        if (needs && needs.total_heap_size + needs.external_memory > MEGABYTES * 1e6) stop('it needs too much memory')
        const at = Atomics.load(now, 1)
        if (at !== count) [count, since, clock] = [at, processorTime(), performance.now()]
        else if (at > 0 && (processorTime() - since > HANGS || performance.now() - clock > HANGS_ON_CLOCK)) stop('it hangs')
        if (performance.now() > until) stop()
      }, EVERY)
      const stop = (why) => {
        clearInterval(timer)
        resolve(why)
        worker.terminate()
      }
      worker.on('message', ({ i, items, fault, seconds }) => {
        found.files++
        if (items > 0) found.drafted++
        found.slowest = Math.max(found.slowest, seconds)
        if (seconds > SECONDS) found.faults.push(`${i}: it takes ${seconds.toFixed(1)} s`)
        if (fault) found.faults.push(`${i}: ${fault}`)
        if (found.faults.length >= MOST_FAULTS) stop()
      })
      worker.once('error', (error) => stop(error.code ?? String(error.stack)))
      worker.once('exit', () => stop())
    })
    measure()
    const at = Atomics.load(now, 0)
    from = at + 1
    if (ended && kind.again) await readAgain(kind, at < cuts ? cutFile(kind.files, at) : damagedFile(kind.files, kind.way, at), at, found)
    else if (ended) found.faults.push(`${at}: ${ended}`)
  }
  return found
}

/** What stopped a thread without bounds is judged by how it is read for users: in a thread that is stopped in time. */
async function readAgain({ name, again }, bytes, number, found) {
  // the memory of the thread that was stopped is given back
  await wait(1000)
  const before = process.memoryUsage.rss()
  const start = performance.now()
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss() - before)
  }, EVERY / 5)
  const { items, fault } = await readOne(importers[again](), name, bytes)
  clearInterval(timer)
  const seconds = (performance.now() - start) / 1000
  found.files++
  if (items > 0) found.drafted++
  found.slowest = Math.max(found.slowest, seconds)
  found.megabytes = Math.max(found.megabytes, most / 1e6)
  if (fault) found.faults.push(`${number}: ${fault}`)
  if (seconds > SECONDS + SLACK) found.faults.push(`${number}: it takes ${seconds.toFixed(1)} s`)
}
