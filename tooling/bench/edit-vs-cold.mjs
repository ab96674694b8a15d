/** A one-word edit in `bantin dev` against the first build of the same preview in a new process, for web and for PDF. */
import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import path from 'node:path'
import { median } from './measure.mjs'

const PROCESSES = 5

/** Medians in milliseconds over several processes, nine edits in each. `work` is a scratch folder. */
export function editVersusCold({ bulletin, issue, item, work }) {
  const copy = path.join(work, 'edit')
  cpSync(bulletin, copy, { recursive: true })
  const script = path.join(import.meta.dirname, 'edit-process.mjs')
  const run = (form) => JSON.parse(execFileSync(process.execPath, [script, form, path.join(copy, issue), item], { encoding: 'utf8' }))
  const of = (form) => {
    const runs = Array.from({ length: PROCESSES }, () => run(form))
    return { ours: median(runs.flatMap((one) => one.edits)), baseline: median(runs.map((one) => one.cold)) }
  }
  return { web: of('web'), pdf: of('pdf') }
}
