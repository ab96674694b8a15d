/**
 * `pnpm fuzz [runs]`: valid files with random damage, thousands of them, through every importer in one process. Fails where one throws, takes more
 * than ten seconds, or the process needs more than 512 MB beyond what it needed before.
 */
import process from 'node:process'
import { importFile } from '@bantin/drafting'
import { docx } from '@bantin/from-docx'
import { html } from '@bantin/from-html'
import { pdf } from '@bantin/from-pdf'
import { text } from '@bantin/from-text'
import { encode } from '@bantin/vietnamese/encoding'
import { bulletinSentences } from './corpus/vietnamese.mjs'
import { byChromium } from './imports/convert.mjs'
import { knownDocument, without } from './imports/known-document.mjs'
import { toDocx } from './imports/write-docx.mjs'
import { toHtml } from './imports/write-html.mjs'
import { toText } from './imports/write-text.mjs'
import { seeded } from './random.mjs'

const RUNS = Number(process.argv[2] ?? 10_000)
const SECONDS = 10
const MEGABYTES = 512

const document = knownDocument(7, bulletinSentences)
const page = toHtml(document)
const files = [
  { kind: 'docx', share: 1, importer: docx(), bytes: await toDocx(document, { way: 'unicode', by: 'direct' }) },
  { kind: 'html', share: 1, importer: html(), bytes: Buffer.from(page) },
  {
    kind: 'txt',
    share: 1,
    importer: text(),
    bytes: encode(toText(without(document, 'table', 'note')), 'tcvn3', { onUnencodable: () => {} }),
  },
  // each file starts a thread of its own
  { kind: 'pdf', share: 0.02, importer: pdf({ limits: { seconds: 5 } }), bytes: (await byChromium([page]))[0] },
]

/** Change, cut out, double or mix up some bytes, or cut the file off. */
function damaged(bytes, random) {
  const copy = Buffer.from(bytes)
  const at = () => Math.floor(random() * copy.length)
  const kind = random()
  if (kind < 0.1) return copy.subarray(0, at())
  if (kind < 0.3) {
    const [from, to] = [at(), at()].sort((a, b) => a - b)
    return Buffer.concat([copy.subarray(0, from), copy.subarray(Math.min(to, from + 200))])
  }
  if (kind < 0.5) {
    const from = at()
    const piece = copy.subarray(from, from + Math.floor(random() * 400))
    const place = at()
    return Buffer.concat([copy.subarray(0, place), piece, piece, copy.subarray(place)])
  }
  for (let i = 0; i <= random() * 20; i++) copy[at()] = Math.floor(random() * 256)
  return copy
}

let failed = false
for (const { kind, share, importer, bytes } of files) {
  const runs = Math.max(1, Math.round(RUNS * share))
  const random = seeded(runs)
  const before = process.memoryUsage.rss()
  let [slowest, peak, items] = [0, before, 0]
  for (let i = 0; i < runs; i++) {
    const broken = new Uint8Array(damaged(bytes, random))
    const start = performance.now()
    const read = await importer.read({ name: `a.${kind}`, bytes: broken })
    const draft = await importFile({ name: `a.${kind}`, bytes: broken }, [importer])
    slowest = Math.max(slowest, performance.now() - start)
    peak = Math.max(peak, process.memoryUsage.rss())
    if (draft.items.length > 0) items++
    if (!read.manuscript && read.diagnostics.length === 0) throw new Error(`${kind}, run ${i}: neither a manuscript nor a finding`)
  }
  const [seconds, megabytes] = [slowest / 1000, (peak - before) / 1e6]
  const holds = seconds <= SECONDS && megabytes <= MEGABYTES
  failed ||= !holds
  console.log(
    `${kind}: ${runs} damaged files, ${items} of them drafted; slowest ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB more at most${holds ? '' : ' ✗'}`,
  )
}
process.exitCode = failed ? 1 : 0
