import { flushCompileCache } from 'node:module'
import { processEnvironment, run } from 'bantin'

// What is compiled is written down now: who is killed does not come to it
flushCompileCache()

/** One `bantin sync`, to be killed. */
const controller = new AbortController()
process.exitCode = await run(process.argv.slice(2), processEnvironment(controller.signal))
