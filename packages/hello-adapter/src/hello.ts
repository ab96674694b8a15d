import { defineAdapter } from '@bantin/compile'
import { issueLines } from './issue/issue-lines.ts'
import { nodes } from './nodes/index.ts'
import { helloOptions } from './options.ts'
import { noSummary } from './rules.ts'

/**
 * The hello form of an issue: all its words as plain lines, a paragraph each, in one file.
 *
 * @param options see {@link helloOptions}
 * @returns the adapter for `render`; options that are wrong are findings of the rendering
 * @example
 * ```ts
 * import { hello } from '@bantin/hello-adapter'
 *
 * const adapter = hello({ greeting: 'Kính gửi bà con' })
 * console.log(adapter.name) // => hello
 * ```
 */
export const hello = defineAdapter({
  name: 'hello',
  options: helloOptions,
  nodes,
  async render(issue, { options, artifact, report }) {
    for (const item of issue.items) if (item.meta.summary === undefined) report(noSummary, { file: item.file }, { title: item.title })
    const lines = [...(options.greeting === undefined ? [] : [options.greeting]), ...issueLines(issue)]
    return [artifact(`hello/${issue.id}.txt`, 'text/plain', `${lines.join('\n')}\n`, { role: 'issue' })]
  },
})
