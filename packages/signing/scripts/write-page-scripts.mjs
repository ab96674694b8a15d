/** Writes the modules that carry the scripts, so that these are at hand from source too. A test says when one is stale. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildScript, scripts } from './build-page-scripts.mjs'

for (const script of scripts) {
  const text = JSON.stringify(await buildScript(script))
  writeFileSync(
    path.join(import.meta.dirname, '../src/page', script.file),
    `/** ${script.about} Made by \`scripts/write-page-scripts.mjs\`. */
// biome-ignore-start format: made by a program
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: made by a program
export const ${script.name}: string = ${text}
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: made by a program
// biome-ignore-end format: made by a program
`,
  )
}
