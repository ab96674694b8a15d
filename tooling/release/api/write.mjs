/** `pnpm api:write`: write `api.md` of every package. With `--released`: they are published now. */
import { writeFileSync } from 'node:fs'
import { RELEASED, releasedState, reports } from './state.mjs'

const all = reports()
for (const { file, report, written } of all) if (report !== written) writeFileSync(file, report)
if (process.argv.includes('--released')) writeFileSync(RELEASED, releasedState(all))
console.log(`${all.filter(({ report, written }) => report !== written).length} of ${all.length} reports written anew`)
