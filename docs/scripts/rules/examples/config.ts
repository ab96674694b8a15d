import type { Example } from '../example.ts'
import { commands } from '../kinds/commands.ts'

const FILE = 'bantin.config.ts'
const HEAD = "import { html } from '@bantin/to-html'\nimport { defineConfig } from 'bantin'\n\n"
const BUILD = 'bantin build'
const GOOD = 'export default defineConfig({ forms: [html()] })\n'

/** A configuration, wrong and right. */
const config = (rule: string, bad: string, { good = GOOD, lines = BUILD }: { good?: string; lines?: string } = {}): Example =>
  commands(rule, { bad: { files: { [FILE]: `${HEAD}${bad}` }, lines }, good: { files: { [FILE]: `${HEAD}${good}` }, lines } })

/** Rules of `bantin.config.ts`. */
export const configExamples: readonly Example[] = [
  config('config/unknown-key', 'export default defineConfig({ fomrs: [html()] })\n'),
  config('config/bad-value', 'export default defineConfig({ forms: [html] })\n'),
  config('config/not-object', 'defineConfig({ forms: [html()] })\n'),
  config('config/same-form', 'export default defineConfig({ forms: [html(), html({ folder: "web-2" })] })\n'),
  config('config/not-loaded', 'export default defineConfig({ forms: [html( })\n'),
  config('config/bad-site', 'export default defineConfig({ forms: [html()], site: { title: 7 } })\n', { lines: 'bantin site' }),
  config('config/no-file', "export default defineConfig({ forms: [html()], site: { theme: 'mau.css' } })\n", { lines: 'bantin site' }),
  config('adapter/bad-option', 'export default defineConfig({ forms: [html({ foldr: "web" })] })\n'),
]
