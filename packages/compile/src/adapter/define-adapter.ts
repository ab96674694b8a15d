import { type Diagnostic, diagnose, type Localised } from '@bantin/diagnostics'
import { valueProblem } from '@bantin/parser'
import type { z } from 'zod'
import { badOption } from '../rules/adapter-rules.ts'
import type { Adapter, AdapterDefinition } from './adapter.ts'

/**
 * Define a form. The result is a function: call it with the form's options to get the adapter for `render`.
 * Options are checked when the form is rendered; what is wrong with them is a finding, not an exception.
 *
 * @param definition name, zod schema of the options, the nodes it has handlers for, and how to render
 * @example
 * ```ts
 * import { defineAdapter } from '@bantin/compile'
 * import { z } from 'zod'
 *
 * const titles = defineAdapter({
 *   name: 'titles',
 *   options: z.strictObject({ bullet: z.string().default('*') }),
 *   nodes: [],
 *   async render(issue, { options, artifact }) {
 *     return [artifact('titles.txt', 'text/plain', issue.items.map((item) => `${options.bullet} ${item.title}\n`).join(''))]
 *   },
 * })
 * console.log(titles({ bullet: '-' }).name) // => titles
 * ```
 */
export function defineAdapter<Schema extends z.ZodType>(definition: AdapterDefinition<Schema>): (options?: z.input<Schema>) => Adapter {
  return (input) => ({
    name: definition.name,
    nodes: definition.nodes,
    omits: definition.omits ?? [],
    uses: definition.uses ?? [],
    async render(issue, context) {
      const options = definition.options.safeParse(input ?? {})
      if (options.success) return { artifacts: await definition.render(issue, { ...context, options: options.data }), diagnostics: [] }
      return { artifacts: [], diagnostics: options.error.issues.flatMap((one) => explain(one, definition.name, input)) }
    },
  })
}

function explain(issue: z.core.$ZodIssue, adapter: string, input: unknown): Diagnostic[] {
  const finding = (option: string, problem: Localised) => diagnose(badOption, {}, { adapter, option, problem })
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => finding([...issue.path, key].join('.'), { vi: 'không có tùy chọn này', en: 'there is no such option' }))
  const value = issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], input)
  return [finding(issue.path.join('.'), valueProblem(issue, value))]
}
