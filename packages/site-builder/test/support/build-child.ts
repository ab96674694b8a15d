// The child of kill.test.ts and deterministic.test.ts: builds a site once, or again and again, each time with another text.
import { writeFileSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { build } from './build.ts'

// What is compiled is written down now: who is killed does not come to it
flushCompileCache()

const [folder = '', rounds = '1'] = process.argv.slice(2)
process.stdout.write('ready\n')
for (let round = 0; round < Number(rounds); round++) {
  if (Number(rounds) > 1) {
    const text = `---\ntitle: Giống lúa\n---\n\nGiống ngắn ngày, lần ${process.pid}-${round}.\n`
    writeFileSync(join(folder, 'issues/so-2/items/giong-lua.md'), text)
  }
  const { written, diagnostics } = await build(folder)
  if (!written) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'))
}
