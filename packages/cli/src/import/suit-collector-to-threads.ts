import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'

/**
 * Let V8 collect the garbage of an archive's threads for their work: hundreds of files one behind another. A thread with a limit collects all
 * its memory whenever that has grown by two fifths, and each time forgets what it had compiled of functions that are made anew for each file.
 * The flags are hints of the process, read at each collection: where a V8 knows one no more, it says so and goes on without.
 */
export function suitCollectorToThreads(threads = availableParallelism()): void {
  setFlagsFromString('--heap-growing-percent=500')
  // helpers would only take the processors from the threads
  if (threads >= availableParallelism()) setFlagsFromString('--no-parallel-scavenge')
}
