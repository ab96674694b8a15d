/**
 * `pnpm fuzz [runs] [minutes]`: valid files of every kind that are cut off or have random damage, so many of each kind, read as a user would up to
 * the files that would be written. Fails where one throws, takes more than ten seconds, needs more than 512 MB beyond what there was before, or
 * would write outside of the issue. Runs of 10,000 and more write their table into docs/evaluation.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { kinds } from './hostile/kinds.mjs'
import { MEGABYTES } from './hostile/limits.mjs'
import { runKind } from './hostile/run-kind.mjs'
import { hostileSection, withHostileSection } from './hostile/section.mjs'

const RUNS = Number(process.argv[2] ?? 10_000)
const MINUTES = Number(process.argv[3] ?? 60)
const ONLY = process.argv[4]
const PAGE = path.join(import.meta.dirname, '../../docs/evaluation.md')
const WRITTEN_FROM = 10_000

const list = (await kinds()).filter(({ kind }) => ONLY === undefined || kind.includes(ONLY))
const found = []
const end = performance.now() + MINUTES * 60_000
for (const [i, kind] of list.entries()) {
  // what a kind does not use of its time is for the others
  const left = list.slice(i).reduce((sum, { weight = 1 }) => sum + weight, 0)
  const until = performance.now() + ((end - performance.now()) * (kind.weight ?? 1)) / left
  const one = await runKind(kind, Math.max(1, Math.round(RUNS * (kind.share ?? 1))), until)
  found.push(one)
  const { files, drafted, slowest, megabytes, faults } = one
  console.log(
    `${one.kind}: ${files} damaged files, ${drafted} of them drafted; slowest ${slowest.toFixed(2)} s, ${megabytes.toFixed(0)} MB more at most`,
  )
  for (const fault of faults) console.log(`  ✗ ${fault}`)
}
if (RUNS >= WRITTEN_FROM && ONLY === undefined) writeFileSync(PAGE, withHostileSection(readFileSync(PAGE, 'utf8'), hostileSection(found)))
process.exitCode = found.some(({ faults, megabytes }) => faults.length > 0 || megabytes > MEGABYTES) ? 1 : 0
