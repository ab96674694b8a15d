// The child of kill.test.ts: writes one output after another until it is killed. Each says in all its files which it is.
import { flushCompileCache } from 'node:module'
import { writeArtifacts } from '@bantin/node'
import { outputOf } from './output.ts'

// What is compiled is written down now: who is killed does not come to it
flushCompileCache()

const [folder = '', first = '0'] = process.argv.slice(2)
for (let round = Number(first); ; round++) {
  const pages = Array.from({ length: 12 }, (_, i): [string, string] => [`pages/${i}.html`, `${round}\n${'x'.repeat(4000)}`])
  const { written, diagnostics } = await writeArtifacts(folder, outputOf({ 'index.html': `${round}\n`, ...Object.fromEntries(pages) }))
  if (!written) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'))
  process.stdout.write(`${round}\n`)
}
