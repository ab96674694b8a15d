import type { AdapterContext, CompiledIssue } from '@bantin/compile'
import { type MeetingDocument, meetingDocument } from '../document/meeting.ts'
import type { ResolvedPdfOptions } from '../options.ts'
import { codeTooLong } from '../rules/code-too-long.ts'
import { meetingNotPlanned } from '../rules/meeting-not-planned.ts'
import { feedbackAddress } from './feedback-address.ts'
import { meetingSettings } from './meeting-options.ts'

/** The meeting pack where one was asked for; says why there is none, or why its slip has no code. */
export function describeMeeting(
  issue: CompiledIssue,
  { options, report }: Pick<AdapterContext<ResolvedPdfOptions>, 'options' | 'report'>,
): MeetingDocument | undefined {
  const asked = meetingSettings(options)
  if (!asked) return undefined
  const document = meetingDocument(issue, asked.unit)
  if (!document) report(meetingNotPlanned, { file: issue.files.issue })
  else if (!document.slip.qr) report(codeTooLong, { file: issue.files.bulletin }, { address: feedbackAddress(issue, asked.unit) })
  return document
}
