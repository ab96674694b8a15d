import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { asPlugin, type PluginOptions } from './as-plugin.ts'
import type { Transform } from './transform.ts'

/** Options of the remark plugins that depend on the day of the text. */
export interface DatedPluginOptions extends PluginOptions {
  /** The day of the text, `YYYY-MM-DD`: that of the issue, or of the page. Without it nothing that depends on the day is done. */
  readonly date?: string
}

/**
 * A transform with options as an ordinary remark plugin, whose options are those of the transform and of the plugin together.
 *
 * @param make makes the transform of its options
 */
export function pluginWith<Options extends object>(
  make: (options?: Options) => Transform,
): Plugin<[(Options & DatedPluginOptions)?], Root> {
  return function plugin(options = {} as Options & DatedPluginOptions) {
    const { date } = options
    const transform = make(options)
    const dated: Transform = { ...transform, run: (tree, context) => transform.run(tree, { ...context, date }) }
    return asPlugin(dated).call(this, options)
  }
}
