// One build of a site in one process. node --expose-gc site-process.mjs BULLETIN OUT STATE web|app; prints JSON: memory in bytes, digest of the site
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSite } from '@bantin/site-builder'
import { epub } from '@bantin/to-epub'
import { exchange } from '@bantin/to-exchange'
import { html } from '@bantin/to-html'
import { pdf } from '@bantin/to-pdf'

const MEASURED_AFTER = 40
const [bulletin, out, state, made] = process.argv.slice(2)
const settled = () => {
  globalThis.gc?.()
  return process.memoryUsage().rss
}
let early = 0
let last = 0
const onProgress = (step) => {
  if (step.phase === 'issue' && step.done === MEASURED_AFTER) early = settled()
  // All issues are built, and what goes across them is not yet
  if (step.phase === 'pages') last = settled()
}
// Those of apps/reader, or the web pages alone
const forms = made === 'app' ? [html(), pdf({ booklet: true }), epub(), exchange()] : [html()]
const { written, built, kept, files, bytes, diagnostics } = await buildSite({ bulletin, out, state, forms, program: 'bench', onProgress })
if (!written) throw new Error(diagnostics.map((one) => one.message.en).join('\n'))
const digest = createHash('sha256')
  .update(readFileSync(path.join(out, 'site.json')))
  .digest('hex')
console.log(JSON.stringify({ built: built.length, kept: kept.length, files, bytes, early, last, digest }))
