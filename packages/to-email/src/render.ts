import type { AdapterContext, Artifact, CompiledIssue } from '@bantin/compile'
import { toDigest } from './digest/digest.ts'
import { toHtml } from './html/document.ts'
import { toMessage } from './mime/message.ts'
import { senderOf } from './mime/sender.ts'
import type { EmailSettings } from './options.ts'
import { noSender } from './rules/no-sender.ts'
import { tooLarge } from './rules/too-large.ts'
import { toText } from './text/document.ts'

/** Render an issue: the draft, and its two parts as files. */
export async function renderEmail(issue: CompiledIssue, context: AdapterContext<EmailSettings>): Promise<readonly Artifact[]> {
  const { options, artifact, report } = context
  const digest = toDigest(issue, options)
  const text = toText(digest)
  const html = toHtml(digest)
  const sender = senderOf(issue, options)
  const parts = [
    artifact(`email/${issue.id}.html`, 'text/html', html, { role: 'part' }),
    artifact(`email/${issue.id}.txt`, 'text/plain', text, { role: 'part' }),
  ]
  const size = parts[0]?.bytes.length ?? 0
  if (size > options.maximumSize) report(tooLarge, { file: issue.files.issue }, { size, maximum: options.maximumSize })
  if (!sender) report(noSender, { file: issue.files.bulletin })
  const message = toMessage({ issue, digest, options, sender, text, html })
  return [artifact(`email/${issue.id}.eml`, 'message/rfc822', message, { role: 'issue' }), ...parts]
}
