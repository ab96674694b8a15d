import { defineAdapter } from '@bantin/compile'
import { textOptions } from './options.ts'
import { renderText } from './render.ts'
import { nodes } from './tree/handle.ts'

/**
 * The text form of an issue: one text file with wrapped lines, messages for Zalo that are short enough to be sent, and on demand an SMS
 * with the contents.
 *
 * @param options width, notes, messages, line ends; see {@link textOptions}
 * @returns the adapter for `render`; options that are wrong are findings of the rendering
 * @example
 * ```ts
 * import { text } from '@bantin/to-text'
 *
 * const adapter = text({ width: 60, messages: { limit: 1500 } })
 * console.log(adapter.name) // => text
 * ```
 */
export const text = defineAdapter({ name: 'text', options: textOptions, nodes, render: renderText })
