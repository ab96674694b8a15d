import { diagnose, type Language, toVFileMessage } from '@bantin/diagnostics'
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { markForRehype } from './mark-for-rehype.ts'
import type { Transform } from './transform.ts'

/** Options of every remark plugin of this package. */
export interface PluginOptions {
  /** Language of the text, a BCP 47 tag. Default `vi`; with another language typography leaves the text alone. */
  readonly language?: string
  /** Language of the messages. Default `vi`. */
  readonly messages?: Language
}

/**
 * A transform as an ordinary remark plugin. Findings become messages of the file; an error is a message with `fatal: true`, which
 * reporters show and which does not stop the processor. Nodes of our own say which HTML element they are, for remark-rehype.
 *
 * @param transform the transform
 * @param defaults options for when the plugin is used without
 * @example
 * ```ts
 * import { asPlugin, defineTransform } from '@bantin/transforms'
 * import remarkParse from 'remark-parse'
 * import { unified } from 'unified'
 *
 * const shout = defineTransform({ name: 'shout', stage: 'typography', idempotent: true, run: () => console.log('run') })
 * const processor = unified().use(remarkParse).use(asPlugin(shout), { language: 'vi' })
 * processor.runSync(processor.parse('Nước sạch')) // => run
 * ```
 */
export function asPlugin(transform: Transform, defaults: PluginOptions = {}): Plugin<[PluginOptions?], Root> {
  return (options = {}) => {
    const { language = 'vi', messages = 'vi' } = { ...defaults, ...options }
    return (tree, file) => {
      transform.run(tree, {
        language,
        report(rule, place, ...params) {
          const location = { file: file.path, place }
          const message = toVFileMessage(diagnose(rule, location, ...params), messages)
          if (file.path) message.name = `${file.path}:${message.name}`
          file.messages.push(message)
        },
      })
      markForRehype(tree)
    }
  }
}
