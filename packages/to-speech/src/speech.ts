import { type Adapter, defineAdapter } from '@bantin/compile'
import { nodes } from './blocks/handlers.ts'
import { omissions } from './omissions.ts'
import { type SpeechOptions, speechOptions } from './options.ts'
import { renderSpeech } from './render.ts'

/**
 * The loudspeaker form of an issue, under `speech/`: a printable script for a presenter (`…-doc.html`), plain text (`….txt`) and SSML
 * (`….ssml`) for a synthesiser. Numbers, dates, units, short forms and numbers of documents stand as they are said; what is uncertain is
 * marked and reported.
 *
 * @param options slot, items, pace, region, what is read; see {@link speechOptions}
 * @example
 * ```ts
 * import { speech } from '@bantin/to-speech'
 *
 * const adapter = speech({ minutes: 15, region: 'south' })
 * console.log(adapter.name) // => speech
 * ```
 * @source W3C Speech Synthesis Markup Language (SSML) Version 1.1
 */
export function speech(options?: SpeechOptions): Adapter {
  return defineAdapter({ name: 'speech', options: speechOptions, nodes, omits: omissions(options), render: renderSpeech })(options)
}
