/** All forms in one build against Chromium printing the web form; EPUB and Word against pandoc, where it is installed. */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { alternate, median } from './measure.mjs'
import { missingForPandoc, pandoc } from './pandoc.mjs'
import { wholeProcess } from './whole-process.mjs'

const RUNS = 7

/** Medians in milliseconds of whole processes, nothing kept but where items come from an earlier build (`…Later`); `shares` of each form in one process. `reading`: unified's parser alone. Without pandoc the rows of these are absent. */
export async function allForms({ bin, issueFolder, work, singleFile }) {
  const build = (form, cache = 'off') =>
    wholeProcess([bin, 'build', issueFolder, '--to', form, '--out', path.join(work, `${form}-all`), '--quiet'], { BANTIN_CACHE: cache })
  const kept = path.join(work, 'cache-all')
  const missing = missingForPandoc()
  if (missing) console.error(`skipped: ${missing} is not installed`)
  const theirs = missing ? undefined : pandoc({ issueFolder, work })
  const processes = {
    all: build('html,pdf,epub,docx,email,text,speech,feed'),
    shared: build('all'),
    html: build('html'),
    chromium: wholeProcess([path.join(import.meta.dirname, 'chromium-print.mjs'), singleFile, path.join(work, 'all.pdf')]),
    ...(theirs && {
      epub: build('epub'),
      epubLater: build('epub', kept),
      pandocEpub: theirs('epub'),
      docx: build('docx'),
      docxLater: build('docx', kept),
      pandocDocx: theirs('docx'),
      reading: wholeProcess([path.join(import.meta.dirname, 'bare-reading.mjs'), path.join(issueFolder, 'items')]),
    }),
  }
  const times = await alternate(Object.values(processes), { warmup: 1, runs: RUNS })
  const medians = Object.fromEntries(Object.keys(processes).map((name, i) => [name, median(times[i])]))
  const script = path.join(import.meta.dirname, 'form-shares.mjs')
  const shares = Array.from({ length: 3 }, () => JSON.parse(execFileSync(process.execPath, [script, issueFolder], { encoding: 'utf8' })))
  return { ...medians, shares: Object.fromEntries(Object.keys(shares[0]).map((name) => [name, median(shares.map((one) => one[name]))])) }
}
