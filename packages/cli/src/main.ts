import { processEnvironment } from './environment.ts'
import { EXIT } from './exit-code.ts'
import { run } from './run.ts'

/** How long an interrupted command may take to put things in order. */
const GRACE_MS = 900

/** Run the command line of this process. */
export async function main(): Promise<void> {
  const interrupt = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      interrupt.abort()
      setTimeout(() => process.exit(EXIT.interrupted), GRACE_MS).unref()
    })
  }
  // A reader that went away, as in `bantin explain | head`, is no failure
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.unexpected))
  process.exitCode = await run(process.argv.slice(2), processEnvironment(interrupt.signal))
}
