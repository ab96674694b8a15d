/** All forms in one build against Chromium printing the web form; EPUB and Word against pandoc, where it is installed. */
import { execFileSync, spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import path from 'node:path'
import { alternate, median } from './measure.mjs'
import { wholeProcess } from './whole-process.mjs'

const RUNS = 7

/** Medians in milliseconds of whole processes, nothing kept but where items come from an earlier build (`…Later`); `shares` of each form in one process. Without pandoc its rows are absent. */
export async function allForms({ bin, issueFolder, work, singleFile }) {
  const build = (form, cache = 'off') =>
    wholeProcess([bin, 'build', issueFolder, '--to', form, '--out', path.join(work, `${form}-all`), '--quiet'], { BANTIN_CACHE: cache })
  const kept = path.join(work, 'cache-all')
  const items = globSync('items/*.md', { cwd: issueFolder }).sort()
  const pandoc = (extension) => () =>
    execFileSync(
      'pandoc',
      [...items, '--from', 'gfm+footnotes', '--metadata', 'title=Bulletin', '-o', path.join(work, `pandoc.${extension}`)],
      {
        cwd: issueFolder,
        stdio: 'ignore',
      },
    )
  const hasPandoc = spawnSync('pandoc', ['--version']).status === 0
  if (!hasPandoc) console.error('skipped: pandoc is not installed')
  const processes = {
    all: build('html,pdf,epub,docx,email,text,speech,feed'),
    shared: build('all'),
    html: build('html'),
    chromium: wholeProcess([path.join(import.meta.dirname, 'chromium-print.mjs'), singleFile, path.join(work, 'all.pdf')]),
    ...(hasPandoc
      ? {
          epub: build('epub'),
          epubLater: build('epub', kept),
          pandocEpub: pandoc('epub'),
          docx: build('docx'),
          docxLater: build('docx', kept),
          pandocDocx: pandoc('docx'),
        }
      : {}),
  }
  const times = await alternate(Object.values(processes), { warmup: 1, runs: RUNS })
  const medians = Object.fromEntries(Object.keys(processes).map((name, i) => [name, median(times[i])]))
  const script = path.join(import.meta.dirname, 'form-shares.mjs')
  const shares = Array.from({ length: 3 }, () => JSON.parse(execFileSync(process.execPath, [script, issueFolder], { encoding: 'utf8' })))
  return { ...medians, shares: Object.fromEntries(Object.keys(shares[0]).map((name) => [name, median(shares.map((one) => one[name]))])) }
}
