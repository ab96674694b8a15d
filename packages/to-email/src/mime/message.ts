import { type CompiledIssue, sha256 } from '@bantin/compile'
import type { Digest } from '../digest/digest.ts'
import type { EmailSettings } from '../options.ts'
import { disarm } from '../text/disarm.ts'
import { printable } from '../text/printable.ts'
import { messageDate } from './date.ts'
import { encodedWords } from './encoded-word.ts'
import { header } from './header.ts'
import { listHeaders } from './list-headers.ts'
import { type Mailbox, mailboxList, mailboxWords } from './mailbox.ts'
import { textPart } from './part.ts'

/** What a message is made of. */
export interface MessageParts {
  readonly issue: CompiledIssue
  readonly digest: Digest
  readonly options: EmailSettings
  readonly sender: Mailbox | undefined
  readonly text: string
  readonly html: string
}

/** The same content has the same id; the domain is the sender's, or one that never exists. */
function messageId(hash: string, { issue, sender }: MessageParts): string {
  const domain = sender?.address.split('@').at(-1) ?? `${issue.bulletin.id}.invalid`
  return `<${hash.slice(0, 32)}@${domain}>`
}

function headers(parts: MessageParts, hash: string, boundary: string): string[] {
  const { issue, digest, options, sender } = parts
  const { to, replyTo, unsubscribe } = options
  // what an author wrote is no placeholder; what the options say may be one
  const subject = options.subject ?? disarm(digest.subject)
  return [
    ...(sender ? [header('From', mailboxWords(sender))] : []),
    ...(to.length > 0 ? [header('To', mailboxList(to))] : []),
    ...(replyTo ? [header('Reply-To', mailboxWords(replyTo))] : []),
    header('Subject', encodedWords(printable(subject))),
    header('Date', [messageDate(issue.meta.date)]),
    header('Message-ID', [messageId(hash, parts)]),
    // Outlook opens the file as a draft
    header('X-Unsent', ['1']),
    header('Content-Language', [digest.words.language]),
    ...listHeaders(unsubscribe),
    header('MIME-Version', ['1.0']),
    header('Content-Type', ['multipart/alternative;', `boundary="${boundary}"`]),
  ]
}

/** The whole message: plain text first, then HTML, as programs that show the last part they understand expect. */
export function toMessage(parts: MessageParts): string {
  const hash = sha256([parts.digest.subject, parts.text, parts.html].join('\n'))
  // “=_” stands in neither of the two encodings, so that no text can end a part
  const boundary = `=_bantin_${hash.slice(32, 56)}`
  const bodies = [textPart('text/plain', parts.text), textPart('text/html', parts.html)]
  return `${headers(parts, hash, boundary).join('\r\n')}\r\n\r\n${bodies.map((body) => `--${boundary}\r\n${body}`).join('')}--${boundary}--\r\n`
}
