import type { Example } from '../example.ts'
import { commands } from '../kinds/commands.ts'

const FILE = 'bantin.config.ts'
const HEAD = "import { html } from '@bantin/to-html'\nimport { defineConfig } from 'bantin'\n\n"
const BUILD = 'bantin build'
const GOOD = 'export default defineConfig({ forms: [html()] })\n'

/** A configuration, wrong and right. */
const config = (rule: string, bad: string, { good = GOOD, lines = BUILD }: { good?: string; lines?: string } = {}): Example =>
  commands(rule, { bad: { files: { [FILE]: `${HEAD}${bad}` }, lines }, good: { files: { [FILE]: `${HEAD}${good}` }, lines } })

const OWN_RULES = 'sed -i "s/press-law-126-2025/quy-che-tinh/" bulletin.yaml\nbantin build --to pdf'
const withPages = (pages: number) => `import { pdf } from '@bantin/to-pdf'
import { defineConfig } from 'bantin'

const source = { title: 'Quy chế bản tin của tỉnh', verified: true }

export default defineConfig({
  forms: [pdf()],
  rulePacks: [
    {
      id: 'quy-che-tinh',
      title: { vi: 'Quy chế bản tin của tỉnh', en: 'Rules of the province' },
      inForceFrom: '2026-01-01',
      provisions: [{ kind: 'max-pages', pages: ${pages}, source }],
    },
  ],
})
`

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
  commands('rules/too-many-pages', {
    bad: { files: { [FILE]: withPages(2) }, lines: OWN_RULES },
    good: { files: { [FILE]: withPages(48) }, lines: OWN_RULES },
  }),
]
