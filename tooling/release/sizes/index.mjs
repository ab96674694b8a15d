/**
 * `pnpm sizes`: hold what is built against budgets.json. Each entry has a budget for all that it exports, without other packages, and
 * perhaps for single exports, with everything they need. With `--write` every budget becomes a tenth more than what is measured.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { entriesOf, published } from '../packages/published.mjs'
import { sizeOfOne, unusedSize, wholeSize } from './measure.mjs'

const root = path.resolve(import.meta.dirname, '../../..')
const BUDGETS = path.join(import.meta.dirname, 'budgets.json')
const budgets = JSON.parse(readFileSync(BUDGETS, 'utf8'))
const write = process.argv.includes('--write')
const room = (bytes) => Math.ceil((bytes * 1.1) / 100) * 100

const problems = []
const renewed = {}
const hold = (what, bytes, budget) => {
  if (budget === undefined) problems.push(`${what}: ${bytes} bytes, and no budget; pnpm sizes --write`)
  else if (bytes > budget) problems.push(`${what}: ${bytes} bytes, more than its ${budget}`)
}
for (const { folder, manifest } of published)
  for (const { name, code } of entriesOf(manifest)) {
    const place = path.join(root, folder)
    const file = path.join(place, code)
    if (!existsSync(file)) throw new Error(`${name} is not built: pnpm build`)
    const budget = budgets[name]
    const whole = await wholeSize(file, place)
    hold(name, whole, budget?.whole)
    const ones = await Promise.all(Object.keys(budget?.one ?? {}).map(async (one) => [one, await sizeOfOne(one, file, place)]))
    for (const [one, bytes] of ones) hold(`${one} of ${name}`, bytes, budget.one[one])
    const unused = await unusedSize(file, place)
    if (unused > 0) problems.push(`${name}: ${unused} bytes stay where nothing of it is used`)
    renewed[name] = {
      whole: room(whole),
      ...(ones.length > 0 ? { one: Object.fromEntries(ones.map(([one, bytes]) => [one, room(bytes)])) } : {}),
    }
  }
const gone = Object.keys(budgets).filter((name) => !(name in renewed))
if (write) writeFileSync(BUDGETS, `${JSON.stringify(renewed, null, 2)}\n`)
else problems.push(...gone.map((name) => `${name}: a budget for what is not published; pnpm sizes --write`))
for (const problem of write ? [] : problems) console.error(`sizes: ${problem}`)
if (write || problems.length === 0)
  console.log(`${Object.keys(renewed).length} entries within their budgets, nothing stays of those that are not used`)
process.exitCode = !write && problems.length > 0 ? 1 : 0
