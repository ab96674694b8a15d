// A worker of import-archive.test.ts: what it makes of a file is told by the file's first word.
import { serveImports } from '@bantin/node/archive'

const bytes = (text: string) => new TextEncoder().encode(text)

serveImports(async (file, options) => {
  const text = new TextDecoder().decode(file.bytes)
  const [word = '', number = ''] = text.split(/\s/)
  if (word === 'hang') for (;;);
  if (word === 'throw') throw new Error('broken')
  if (word === 'exit') process.exit(7)
  if (word === 'memory') for (const all: number[][] = []; ; ) all.push(new Array(100_000).fill(all.length))
  const summary = {
    refused: word === 'secret',
    issue: {},
    items: 1,
    images: 0,
    repairs: {},
    unsure: 0,
    losses: 0,
    leftOut: 0,
    rules: {},
    errors: [],
  }
  if (word === 'secret') return { files: [], summary }
  if (word === 'number')
    return {
      files: [{ path: 'items/a.md', bytes: bytes(text) }],
      summary: { ...summary, issue: { number: Number(number), period: '2004-07' } },
    }
  return { files: [{ path: 'items/a.md', bytes: bytes(`${text} ${JSON.stringify(options)}`) }], summary }
})
