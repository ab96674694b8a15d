/** Write a page of the docs for every rule, and their index: `docs/rules`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { rulePages } from './rule-pages.mjs'

const folder = new URL('../../../docs/rules/', import.meta.url)
rmSync(folder, { recursive: true, force: true })
for (const [path, text] of await rulePages()) {
  const file = new URL(path, folder)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, text)
}
