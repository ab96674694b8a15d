import type { AdapterContext, Artifact, CompiledIssue } from '@bantin/compile'
import { formLanguage } from '@bantin/paratext'
import { issueText } from './issue/issue-text.ts'
import { indexMessage, itemMessage, messageSheet } from './messages/issue-messages.ts'
import { splitMessages } from './messages/split.ts'
import { staysWithNext } from './messages/stays-with-next.ts'
import type { TextSettings } from './options.ts'
import { cutWord } from './rules/cut-word.ts'
import { smsSegments } from './rules/sms-segments.ts'
import { countSms } from './sms/count-sms.ts'
import { smsDigest } from './sms/digest.ts'
import { withoutTones } from './sms/without-tones.ts'
import { words as allWords, type Words } from './words/words.ts'

type Context = AdapterContext<TextSettings>

const MEDIA_TYPE = 'text/plain'

/** A text as old machines may want it. */
function forMachine(text: string, { lineEnds, byteOrderMark }: TextSettings): string {
  return (byteOrderMark ? '\ufeff' : '') + (lineEnds === 'crlf' ? text.replaceAll('\n', '\r\n') : text)
}

function messages(issue: CompiledIssue, words: Words, { options, artifact, report }: Context): Artifact[] {
  const { limit, folder, address } = options.messages
  const sheet = messageSheet(issue, words)
  const digits = Math.max(2, String(issue.items.length).length)
  const write = (position: number, name: string, file: string, text: string): Artifact[] => {
    const { parts, cut } = splitMessages(text, { limit, staysWithNext: (line) => staysWithNext(line, words) })
    for (const word of cut) report(cutWord, { file }, { word, limit })
    const within = `${folder}/${String(position).padStart(digits, '0')}-${name}`
    return parts.map((part, index) => artifact(`${within}/${index + 1}.txt`, MEDIA_TYPE, forMachine(part, options), { role: 'part' }))
  }
  return [
    ...write(0, 'index', issue.files.issue, indexMessage(sheet)),
    ...issue.items.flatMap((item, index) => write(index + 1, item.id, item.file, itemMessage(sheet, item, address))),
  ]
}

function sms(issue: CompiledIssue, words: Words, { options, artifact, report }: Context): Artifact {
  const digest = smsDigest(issue, words)
  const text = options.messages.sms === 'without-tones' ? withoutTones(digest) : digest
  report(smsSegments, { file: issue.files.issue }, countSms(text))
  return artifact(`sms/${issue.id}.txt`, MEDIA_TYPE, forMachine(text, options), { role: 'part' })
}

/** Render an issue in the shapes that the options ask for. */
export async function renderText(issue: CompiledIssue, context: Context): Promise<readonly Artifact[]> {
  const { options, artifact } = context
  const words = allWords[formLanguage(issue.language, options.language)]
  return [
    ...(options.file
      ? [artifact(`text/${issue.id}.txt`, MEDIA_TYPE, forMachine(issueText(issue, { ...options, words }), options), { role: 'issue' })]
      : []),
    ...(options.messages.write ? messages(issue, words, context) : []),
    ...(options.messages.sms === false ? [] : [sms(issue, words, context)]),
  ]
}
