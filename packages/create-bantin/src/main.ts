import { processEnvironment } from './environment.ts'
import { run } from './run.ts'

/** Run the command line of this process. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processEnvironment())
}
