/** The half of pdf.js that reads the file, behind a port. */
export interface ReadingHalf {
  readonly port: MessagePort
  /** Rejects when its thread ends before its time: out of memory. */
  readonly lost: Promise<never>
  readonly stop: () => unknown
}

const WORKER = 'pdfjs-dist/legacy/build/pdf.worker.mjs'
/** Of its heap and of what is outside of it. */
const MEGABYTES = 300
/**
 * The bound that V8 itself keeps. One allocation that goes beyond it ends the whole process, so it is only for Node before 22.16, where a thread
 * cannot be asked what it needs, and far above where it can.
 */
const [HEAP_UNWATCHED, HEAP_WATCHED] = [400, 2000]
const LOOK_EVERY = 20
const START =
  'const { workerData } = globalThis.process.getBuiltinModule("node:worker_threads"); import(workerData.url).then((half) => { half.WorkerMessageHandler.initializeFromPort(workerData.port); workerData.port.start() })'

/**
 * Start the reading half: in Node in a thread of its own, which can be stopped in the middle of a file that would never end, and whose memory is
 * bounded; elsewhere in this thread, behind a channel, so that timers can run between two messages.
 */
export async function startReadingHalf(): Promise<ReadingHalf> {
  const { port1, port2 } = new MessageChannel()
  port1.start()
  const thread = startThread(port2)
  if (thread) return { port: port1, lost: thread.lost, stop: () => [port1.close(), thread.stop()] }
  // @ts-expect-error: pdf.js has no types for its reading half
  const half = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  half.WorkerMessageHandler.initializeFromPort(port2)
  port2.start()
  return { port: port1, lost: new Promise(() => {}), stop: () => [port1.close(), port2.close()] }
}

/** The modules of Node that are asked for by name: nothing is imported, so that browsers can load this file. */
interface NodeProcess {
  getBuiltinModule?(
    name: 'node:worker_threads',
  ): { Worker: { new (code: string, options: object): NodeWorker; readonly prototype: NodeWorker } } | undefined
  getBuiltinModule?(name: 'node:module'): { createRequire(url: string): { resolve(id: string): string } } | undefined
  getBuiltinModule?(name: 'node:url'): { pathToFileURL(path: string): URL } | undefined
}

interface NodeWorker {
  once(event: 'error' | 'exit', listener: (value: unknown) => void): void
  terminate(): Promise<unknown>
  /** Since Node 22.16. */
  getHeapStatistics?(): Promise<{ total_heap_size: number; external_memory: number }>
}

function startThread(port: MessagePort): { lost: Promise<never>; stop(): void } | undefined {
  const node = (globalThis as { process?: NodeProcess }).process
  const threads = node?.getBuiltinModule?.('node:worker_threads')
  const modules = node?.getBuiltinModule?.('node:module')
  const urls = node?.getBuiltinModule?.('node:url')
  if (!threads || !modules || !urls) return undefined
  const url = urls.pathToFileURL(modules.createRequire(import.meta.url).resolve(WORKER)).href
  const worker = new threads.Worker(START, {
    eval: true,
    workerData: { url, port },
    transferList: [port],
    resourceLimits: { maxOldGenerationSizeMb: threads.Worker.prototype.getHeapStatistics ? HEAP_WATCHED : HEAP_UNWATCHED },
    stdout: true,
    stderr: true,
  })
  const lost = new Promise<never>((_, reject) => {
    worker.once('error', () => reject(new Error('the thread was lost')))
    worker.once('exit', () => reject(new Error('the thread was lost')))
  })
  const stop = () => {
    clearInterval(look)
    worker.terminate().catch(() => {})
  }
  const look = setInterval(async () => {
    const needs = await worker.getHeapStatistics?.().catch(() => undefined)
    if (needs && needs.total_heap_size + needs.external_memory > MEGABYTES * 1e6) stop()
  }, LOOK_EVERY)
  lost.catch(() => clearInterval(look))
  return { lost, stop }
}
