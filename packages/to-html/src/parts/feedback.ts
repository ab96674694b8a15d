import { type Markup, markup, type Slot } from '@bantin/hast/markup'
import { feedbackId, issueLine } from '@bantin/paratext'
import type { Site } from '../site.ts'
import { mailAddress } from './mail-address.ts'
import { phoneAddress } from './phone-address.ts'
import { words } from './words.ts'

/** True where the bulletin says how its office can be reached. */
export function canAnswer({ issue }: Site): boolean {
  const { email, phone, address } = issue.bulletin.publisher
  return email !== undefined || phone !== undefined || address !== undefined
}

/** Where answers are taken up: by letter, by telephone, by post. The page sends nothing and asks for no name. */
export function feedback(site: Site): Markup {
  if (!canAnswer(site)) return markup``
  const { issue, labels } = site
  const { email, phone, address } = issue.bulletin.publisher
  const telephone = phone === undefined ? undefined : phoneAddress(phone)
  const row = (term: string, slot: Slot): Markup => markup`<div><dt>${term}</dt><dd>${slot}</dd></div>\n`
  const letter = (to: string): string =>
    mailAddress(to, labels.feedbackSubject(issue.bulletin.title, issueLine(issue.meta, labels)), labels.feedbackQuestions)
  return markup`<section class="feedback" id="${feedbackId}" aria-labelledby="${feedbackId}-title">
<h2 id="${feedbackId}-title">${labels.feedback}</h2>
<p>${labels.feedbackNote}</p>
<dl>
${email !== undefined && row(labels.email, markup`<a href="${letter(email)}">${labels.writeFeedback}: ${email}</a>`)}${
  phone !== undefined &&
  row(labels.phone, telephone === undefined ? words(site, issue.language, phone) : markup`<a class="nb" href="${telephone}">${phone}</a>`)
}${address !== undefined && row(labels.address, words(site, issue.language, address))}</dl>
</section>
`
}
