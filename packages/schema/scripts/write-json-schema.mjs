/** Write the JSON Schemas that the package publishes, from the zod schemas just built. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { DOCUMENTS, jsonSchema } from '../dist/index.js'

const folder = new URL('../json/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const name of Object.keys(DOCUMENTS)) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(jsonSchema(name), null, 2)}\n`)
}
