import { compile } from '@bantin/compile'
import type { Diagnostic } from '@bantin/diagnostics'
import { importFile } from '@bantin/drafting'
import { html } from '@bantin/from-html'
import { text } from '@bantin/from-text'
import { BASE, ISSUE, ITEM } from './base.ts'
import type { Example } from './example.ts'

/** What was found in one side of an example, and the files that it was found in. */
export interface Findings {
  readonly found: readonly Diagnostic[]
  readonly sources: Readonly<Record<string, string>>
}

const encode = (content: string) => new TextEncoder().encode(content)

/** The sample bulletin with one side of the example in it. */
function filesOf(example: Exclude<Example, { kind: 'import' }>, side: 'good' | 'bad'): Record<string, string> {
  if (example.kind === 'body') return { ...BASE, [ITEM]: `${BASE[ITEM]!.split('---\n\n')[0]}---\n\n${example[side]}\n` }
  const before = BASE[example.file]
  if (before === undefined || !before.includes(example.good)) throw new Error(`${example.rule}: ${example.file} has no such stretch`)
  return { ...BASE, [example.file]: before.replace(example.good, () => example[side]) }
}

/** Run a check, or an import, over one side of an example. */
export async function runExample(example: Example, side: 'good' | 'bad'): Promise<Findings> {
  if (example.kind === 'import') {
    const { diagnostics } = await importFile({ name: example.file, bytes: encode(example[side]) }, [html(), text()])
    return { found: diagnostics, sources: { [example.file]: example[side] } }
  }
  const sources = filesOf(example, side)
  const files = new Map(Object.entries(sources).map(([path, content]) => [path, { path, bytes: encode(content) }]))
  const { diagnostics } = await compile({ bulletinFile: 'bulletin.yaml', issueFile: ISSUE, files })
  return { found: diagnostics, sources }
}
