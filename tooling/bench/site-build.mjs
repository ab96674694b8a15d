/** The reader site of thirty years: a first build, builds after one edit, memory, and the same bytes in another place. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateBulletin } from '@bantin/fixtures/archive'
import { median } from './measure.mjs'

const ISSUES = 360
const FEW = 24
const ELSEWHERE = { TZ: 'America/Caracas', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
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
  const edited = (name, forms) =>
    EDITED.map((item, i) => {
      const file = path.join(bulletin, item)
      writeFileSync(file, `${readFileSync(file, 'utf8')}\nLịch này thay lịch đã báo, lần ${i} (${forms}).\n`)
      const edit = build([bulletin, ...at(name), forms])
      if (edit.built !== 1) throw new Error(`an edit of one issue built ${edit.built}`)
      return edit.ms
    })
  const fewCold = [1, 2, 3].map((run) => build([few, ...at(`few-${run}`), 'app'], run === 1 ? {} : ELSEWHERE))
  if (new Set(fewCold.map(({ digest }) => digest)).size > 1) throw new Error('two builds of the same bulletin differ')
  const web = build([bulletin, ...at('web'), 'web'])
  const webEdit = median(edited('web', 'web'))
  rmSync(path.join(work, 'web'), { recursive: true })
  const cold = build([bulletin, ...at('app'), 'app'])
  return {
    ...{ issues: ISSUES, few: FEW, cold: cold.ms, edit: median(edited('app', 'app')), web: web.ms, webEdit },
    ...{ fewCold: median(fewCold.map(({ ms }) => ms)), early: cold.early, last: cold.last },
  }
}

/** The rows of the report. */
export function siteRows(row, { issues, few, cold, edit, web, webEdit, fewCold, early, last }) {
  const app = '`buildSite`, the forms of the reader app (web, print, booklet, e-book, exchange)'
  const same = 'the first build of the same site, whole processes'
  row(`${app}, one edit in a site of ${issues} issues`, same, { ours: edit, baseline: cold }, 0.1)
  row(`\`buildSite\`, web alone, one edit in a site of ${issues} issues`, same, { ours: webEdit, baseline: web })
  const times = issues / few
  const those = `${times} times that of ${few} issues, whole processes`
  row(`${app}, first build of ${issues} issues`, those, { ours: cold, baseline: times * fewCold }, 1.2)
  row(`memory after ${issues} issues of that build`, 'memory after the 40th', { ours: last / 1e6, baseline: early / 1e6 }, 1.2)
}
