import { Worker } from 'node:worker_threads'
import type { ImportJob, ImportRequest, ImportResult } from './import-job.ts'

/** Why a worker gave no answer. */
export type WorkerFailure = 'timed-out' | 'out-of-memory' | 'crashed'

/** One thread that drafts files, one at a time; it is replaced when it fails. */
export interface ImportWorker {
  carryOut(job: ImportJob): Promise<ImportResult | WorkerFailure>
  close(): Promise<void>
}

/** How a worker is made. */
export interface WorkerSettings {
  readonly module: URL
  readonly options: unknown
  readonly secondsPerFile: number
  readonly megabytes: number
}

/** Make a worker; its thread starts with the first file. */
export function createImportWorker({ module, options, secondsPerFile, megabytes }: WorkerSettings): ImportWorker {
  let thread: Worker | undefined
  const start = (): Worker => {
    const made = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: megabytes }, stdout: true, stderr: true })
    made.unref()
    return made
  }
  return {
    carryOut(job) {
      const isNew = thread === undefined
      thread ??= start()
      const current = thread
      return new Promise((resolve) => {
        let timer: NodeJS.Timeout | undefined
        const wind = () => {
          timer ??= setTimeout(() => end('timed-out'), secondsPerFile * 1000)
        }
        const failed = (error: NodeJS.ErrnoException) => end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'crashed')
        const gone = () => end('crashed')
        const end = (answer: ImportResult | WorkerFailure) => {
          clearTimeout(timer)
          current.off('online', wind).off('message', end).off('error', failed).off('exit', gone).unref()
          if (typeof answer === 'string') {
            thread = undefined
            // a thread that ends may still report an error
            current.on('error', () => {})
            void current.terminate()
          }
          resolve(answer)
        }
        // the time of a file begins when its thread runs
        if (isNew) current.once('online', wind)
        else wind()
        current.on('message', end).on('error', failed).on('exit', gone).ref()
        current.postMessage({ job, options } satisfies ImportRequest)
      })
    },
    async close() {
      await thread?.terminate()
      thread = undefined
    },
  }
}
