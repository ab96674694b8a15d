import { compile, render } from '@bantin/compile'
import type { Diagnostic } from '@bantin/diagnostics'
import { importFile } from '@bantin/drafting'
import { html } from '@bantin/from-html'
import { text } from '@bantin/from-text'
import { BASE, FORMER, ISSUE, ITEM } from './base.ts'
import type { Example } from './example.ts'

/** What was found in one side of an example, and the files that it was found in. */
export interface Findings {
  readonly found: readonly Diagnostic[]
  readonly sources: Readonly<Record<string, string>>
}

const encode = (content: string) => new TextEncoder().encode(content)

/** The sample bulletin with one side of the example in it. */
function filesOf(example: Extract<Example, { kind: 'body' | 'file' }>, side: 'good' | 'bad'): Record<string, string> {
  if (example.kind === 'body') return { ...BASE, [ITEM]: `${BASE[ITEM]!.split('---\n\n')[0]}---\n\n${example[side]}\n` }
  const before = BASE[example.file]
  if (before?.includes(example.good)) return { ...BASE, [example.file]: before.replace(example.good, () => example[side]) }
  // the base has what is to be found, and the good side puts it right
  if (before?.includes(example.bad)) return { ...BASE, [example.file]: before.replace(example.bad, () => example[side]) }
  throw new Error(`${example.rule}: ${example.file} has no such stretch`)
}

/** Run a check, or an import, over one side of an example. */
export async function runExample(example: Example, side: 'good' | 'bad'): Promise<Findings> {
  if (example.kind === 'import') {
    const { diagnostics } = await importFile({ name: example.file, bytes: encode(example[side]) }, [html(), text()])
    return { found: diagnostics, sources: { [example.file]: example[side] } }
  }
  const { transforms, forms = [] } = example
  const sources = filesOf(example, side)
  const files = new Map(Object.entries(sources).map(([path, content]) => [path, { path, bytes: encode(content) }]))
  const source = { bulletinFile: 'bulletin.yaml', issueFile: ISSUE, files, otherIssues: [FORMER] }
  const { issue, diagnostics } = await compile(source, transforms ? { transforms } : {})
  const rendered = issue && forms.length > 0 ? await render(issue, forms) : undefined
  return { found: [...diagnostics, ...(rendered?.diagnostics ?? [])], sources }
}
