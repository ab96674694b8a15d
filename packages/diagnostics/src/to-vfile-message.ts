import { VFileMessage } from 'vfile-message'
import type { Diagnostic } from './diagnostic.ts'
import type { Language } from './language.ts'

/** A finding as the message that unified, its plugins and its reporters know. */
export function toVFileMessage(diagnostic: Diagnostic, language: Language = 'vi'): VFileMessage {
  const message = new VFileMessage(diagnostic.message[language], {
    ruleId: diagnostic.ruleId,
    source: 'bantin',
    ...(diagnostic.place ? { place: diagnostic.place } : {}),
  })
  if (diagnostic.file !== undefined) message.file = diagnostic.file
  message.fatal = diagnostic.severity === 'error' ? true : diagnostic.severity === 'warning' ? false : undefined
  message.note = diagnostic.help[language]
  if (diagnostic.source?.url) message.url = diagnostic.source.url
  return message
}
