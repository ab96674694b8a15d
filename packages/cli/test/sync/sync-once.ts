import { processEnvironment, run } from 'bantin'

/** One `bantin sync`, to be killed. */
const controller = new AbortController()
process.exitCode = await run(process.argv.slice(2), processEnvironment(controller.signal))
