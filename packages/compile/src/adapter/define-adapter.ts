import type { z } from 'zod'
import type { Adapter, AdapterDefinition } from './adapter.ts'
import { optionProblems } from './option-problems.ts'

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
  const make = (input: unknown): Adapter => ({
    name: definition.name,
    nodes: definition.nodes,
    omits: definition.omits ?? [],
    uses: definition.uses ?? [],
    given: input,
    // What is no object of options stays the mistake that it is, to be reported
    with: (options) => make(input === undefined || isRecord(input) ? { ...input, ...options } : input),
    async render(issue, context) {
      const options = definition.options.safeParse(input ?? {})
      if (options.success) return { artifacts: await definition.render(issue, { ...context, options: options.data }), diagnostics: [] }
      return { artifacts: [], diagnostics: optionProblems(options.error, definition.name, input) }
    },
  })
  return make
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
