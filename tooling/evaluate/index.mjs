/** `pnpm evaluate`: how often the packages for Vietnamese text are right; writes docs/evaluation.md. Fails where a limit does not hold. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { isPresent } from './corpus/held-aside.mjs'
import { hostileSectionOf, withHostileSection } from './hostile/section.mjs'
import { citations } from './parts/citations.mjs'
import { cleanText } from './parts/clean-text.mjs'
import { collation } from './parts/collation.mjs'
import { detection } from './parts/detection.mjs'
import { everyLetter } from './parts/encodings.mjs'
import { imports } from './parts/imports.mjs'
import { lunar } from './parts/lunar.mjs'
import { repairs } from './parts/repair.mjs'
import { sizes } from './parts/sizes.mjs'
import { speech } from './parts/speech.mjs'
import { syllables } from './parts/syllables.mjs'
import { tones } from './parts/tones.mjs'
import { faultsOf, toMarkdown } from './report.mjs'

const parts = []
for (const judge of [everyLetter, detection, cleanText, repairs, tones, syllables, citations, speech, lunar, collation, sizes, imports]) {
  const part = await judge()
  console.error(`… ${part.title}`)
  parts.push(part)
}

const page = path.join(import.meta.dirname, '../../docs/evaluation.md')
const kept = existsSync(page) ? hostileSectionOf(readFileSync(page, 'utf8')) : ''
const report = withHostileSection(toMarkdown(parts, { heldAside: isPresent() }), kept)
writeFileSync(page, report)
console.log(report)
console.error(faultsOf(parts))
process.exitCode = parts.some(({ rows }) => rows.some(({ holds }) => holds === false)) ? 1 : 0
