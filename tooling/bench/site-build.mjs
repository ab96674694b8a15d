/** The reader site of thirty years: a first build, builds after one edit, memory, and the same bytes in another place. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateBulletin } from '@bantin/fixtures/archive'
import { median } from './measure.mjs'

const ISSUES = 360
const FEW = 24
const EDITED = ['issues/1999-03/items/phong-lu.md', 'issues/2011-10/items/gat-lua.md', 'issues/2026-11/items/lich-viec.md']
const script = path.join(import.meta.dirname, 'site-process.mjs')

function write(folder, issues) {
  for (const [name, bytes] of generateBulletin({ issues, seed: 1 })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), bytes)
  }
  return folder
}

/** A whole process: its milliseconds, and what it printed. */
function build(args, env = {}) {
  const start = performance.now()
  const options = { encoding: 'utf8', env: { ...process.env, BANTIN_CACHE: 'off', ...env } }
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, '--expose-gc', script, ...args], options)
  if (status !== 0) throw new Error(`the site was not built\n${stderr}`)
  return { ms: performance.now() - start, ...JSON.parse(stdout) }
}

/** Milliseconds of whole processes, bytes of memory. `work` is a scratch folder. */
export function siteBuild({ work }) {
  const bulletin = write(path.join(work, 'thirty-years'), ISSUES)
  const few = write(path.join(work, 'two-years'), FEW)
  const at = (name) => [path.join(work, name, 'site'), path.join(work, name, 'state')]
  const cold = build([bulletin, ...at('first')])
  const again = build([bulletin, ...at('again')], { TZ: 'America/Caracas', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })
  if (cold.digest !== again.digest) throw new Error('two builds of the same bulletin differ')
  rmSync(path.join(work, 'again'), { recursive: true })
  const edits = EDITED.map((name) => {
    const file = path.join(bulletin, name)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/ xã /, ' làng '))
    const edit = build([bulletin, ...at('first')])
    if (edit.built !== 1) throw new Error(`an edit of one issue built ${edit.built}`)
    return edit.ms
  })
  const fewCold = [1, 2, 3].map((run) => build([few, ...at(`few-${run}`)]).ms)
  const print = build([few, ...at('print'), 'pdf'])
  return {
    ...{ issues: ISSUES, few: FEW, cold: median([cold.ms, again.ms]), edit: median(edits) },
    ...{ fewCold: median(fewCold), print: print.ms, early: cold.early, last: cold.last },
  }
}

/** The rows of the report. */
export function siteRows(row, { issues, few, cold, edit, fewCold, print, early, last }) {
  row(
    `\`buildSite\`, web, one edit in a site of ${issues} issues`,
    'the first build of the same site, whole processes',
    { ours: edit, baseline: cold },
    0.1,
  )
  const times = issues / few
  row(
    `\`buildSite\`, web, first build of ${issues} issues`,
    `${times} times that of ${few} issues, whole processes`,
    { ours: cold, baseline: times * fewCold },
    1.2,
  )
  row(`memory after ${issues} issues of a first build, web`, 'memory after the 40th', { ours: last / 1e6, baseline: early / 1e6 }, 1.2)
  row(`\`buildSite\`, web and PDF, first build of ${few} issues`, 'the same, web alone, whole processes', {
    ours: print,
    baseline: fewCold,
  })
}
