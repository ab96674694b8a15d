// The child of kill.test.ts: publishes one site, and says when the phase begins that it is told.
import { flushCompileCache } from 'node:module'
import { publish } from '@bantin/publish'

// What is compiled is written down now: who is killed does not come to it
flushCompileCache()

const [site = '', target = '', first = ''] = process.argv.slice(2)
const { done, diagnostics } = await publish(site, target, {
  jobs: 3,
  onProgress: ({ phase }) => {
    if (phase === first) process.stdout.write('begun\n')
  },
})
if (!done) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'))
