import { existsSync, readFileSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { applyChanges } from '@bantin/node'

// What is compiled is written down now: who is killed does not come to it
flushCompileCache()

/** Change twelve files again and again, each time all of them, and say which round is done. */
const [folder = '', first = '0'] = process.argv.slice(2)
for (let round = Number(first); ; round++) {
  const changes = Array.from({ length: 12 }, (_, i) => {
    const path = `items/${i}.md`
    const from = existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined
    return { path, from, bytes: new TextEncoder().encode(`${round} ${'chữ '.repeat(i * 200)}`) }
  })
  const { written } = await applyChanges(folder, changes)
  if (!written) process.exit(1)
  process.stdout.write(`${round}\n`)
}
