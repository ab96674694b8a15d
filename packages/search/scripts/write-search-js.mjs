/** Writes src/page/search-js.ts, so that the script is at hand from source too. A test says when it is stale. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildSearchJs } from './build-search-js.mjs'

const text = JSON.stringify(await buildSearchJs())
writeFileSync(
  path.join(import.meta.dirname, '../src/page/search-js.ts'),
  `/** The script of search pages, to be copied beside them as \`search.js\`. Made by \`scripts/write-search-js.mjs\`. */
// biome-ignore-start format: made by a program
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: made by a program
export const searchJs: string = ${text}
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: made by a program
// biome-ignore-end format: made by a program
`,
)
