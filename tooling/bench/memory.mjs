/** 200 issues in one process: resident memory after the 20th and after the last. Run by itself, so that nothing else counts. */

import { fileURLToPath } from 'node:url'
import { compile, createTreeCache, render } from '@bantin/compile'
import { province } from '@bantin/fixtures'
import { readIssue } from '@bantin/node'
import { html } from '@bantin/to-html'
import { pdf } from '@bantin/to-pdf'

const ISSUES = 200
const forms = [html(), pdf()]
const cache = createTreeCache()
const source = await readIssue(fileURLToPath(new URL(`${province.issue}/`, province.folder)))
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The same issue with other words in every item, as another month would have. */
const another = (n) => ({
  ...source,
  files: new Map(
    [...source.files].map(([path, file]) =>
      path.includes('/items/') && 'bytes' in file
        ? [path, { path, bytes: encoder.encode(`${decoder.decode(file.bytes)}\nSố thử ${n}.\n`) }]
        : [path, file],
    ),
  ),
})

const settle = async () => {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.()
    await new Promise(setImmediate)
  }
  return process.memoryUsage().rss
}

let after20 = 0
for (let n = 1; n <= ISSUES; n++) {
  const { issue, diagnostics } = await compile(another(n), { cache })
  if (!issue) throw new Error(diagnostics.map((one) => one.message.en).join('\n'))
  const { diagnostics: found } = await render(issue, forms)
  if (found.some((one) => one.severity === 'error')) throw new Error(found.map((one) => one.message.en).join('\n'))
  if (n === 20) after20 = await settle()
}
console.log(JSON.stringify({ after20, last: await settle(), issues: ISSUES }))
