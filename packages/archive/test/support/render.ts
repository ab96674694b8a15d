import { type CompiledIssue, defineAdapter, type Manifest, render } from '@bantin/compile'
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

/** The manifest of an issue without any form. */
export async function manifestOf(issue: CompiledIssue): Promise<Manifest> {
  return (await render(issue, [])).manifest
}
