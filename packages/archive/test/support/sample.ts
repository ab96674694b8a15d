import { type CompiledIssue, compile, defineAdapter, type Manifest, render } from '@bantin/compile'
import type { Sample } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { z } from 'zod'

/** A web form that shows titles only: the paths are what counts here. */
export const pages = defineAdapter({
  name: 'html',
  options: z.strictObject({ folder: z.string().default('web') }),
  nodes: ['paragraph', 'text'],
  omits: [],
  render: async (issue, { artifact, options: { folder } }) => [
    artifact(`${folder}/index.html`, 'text/html', issue.title, { role: 'entry' }),
    ...issue.items.map(({ id, title }) => artifact(`${folder}/${id}.html`, 'text/html', title, { role: 'part' })),
  ],
})

/** A sample, compiled; throws when it has errors. */
export async function compileSample(sample: Sample): Promise<CompiledIssue> {
  const { issue, diagnostics } = await compile(await sampleSource(sample))
  if (!issue) throw new Error(diagnostics.map((one) => `${one.file}:${one.place?.start.line} ${one.message.en}`).join('\n'))
  return issue
}

/** The manifest of an issue without any form. */
export async function manifestOf(issue: CompiledIssue): Promise<Manifest> {
  return (await render(issue, [])).manifest
}
