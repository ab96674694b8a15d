import { formatDate, issueLabels, issueLine } from '@bantin/paratext'
import type { FileChild } from 'docx'
import type { Writer } from '../writer/writer.ts'
import { corrected } from './corrected.ts'
import { line } from './line.ts'
import { framedPicture } from './picture.ts'

/** The head of the first page: whose bulletin it is, which issue, the cover. */
export function masthead(writer: Writer): FileChild[] {
  const { issue, labels, geometry } = writer
  const { bulletin, meta, language, cover } = issue
  const { publisher } = bulletin
  const own = (style: string, text: string | undefined) => (text ? [line(writer, style, text, language)] : [])
  const said = (style: string, text: string) => line(writer, style, text, labels.language)
  return [
    ...own('Publisher', publisher.parent),
    ...own('Publisher', publisher.name),
    ...own('Title', bulletin.title),
    ...own('Subtitle', bulletin.subtitle),
    ...own('IssueTitle', meta.title),
    said('IssueLine', issueLine(meta, labels)),
    said('IssueLine', `${labels.publishedOn} ${formatDate(meta.date, labels.language)}`),
    ...issueLabels(issue, labels).map((label) => said('IssueLabel', label)),
    ...corrected(writer, issue, labels.correctedIssue),
    ...(cover ? framedPicture(writer, { ...cover, language }, geometry.text, geometry.textHeight * 0.45) : []),
  ]
}
