import type { CompiledIssue } from '@bantin/compile'
import { issueLabels, issueLine, itemCode, labels } from '@bantin/paratext'
import { type QrCode, qrCode } from '../codes/qr-code.ts'
import { type AgendaEntry, agendaOf } from '../meeting/agenda.ts'
import { feedbackAddress } from '../meeting/feedback-address.ts'
import { meetingWords as words } from '../words/meeting.ts'

/** One item of the meeting for the template; the page on which it stands in print is added when that is known. */
export interface MeetingEntry {
  readonly id: string
  readonly order: number
  readonly title: string
  readonly section?: string
  readonly digits: string
  readonly kicker: string
  readonly reading: number
  readonly discussion: number
  readonly total: number
  readonly summary?: string
  readonly questions: readonly string[]
}

/** Everything of a meeting pack but the text of its items: `data/meeting.json`. */
export interface MeetingDocument {
  readonly title: string
  readonly head: { readonly publisher: string; readonly bulletin: string; readonly facts: string; readonly labels: readonly string[] }
  readonly words: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly unit?: string
  readonly slot: string
  readonly items: readonly MeetingEntry[]
  readonly sum: { readonly reading: number; readonly discussion: number; readonly total: number }
  readonly slip: { readonly returnTo: string; readonly code: string; readonly qr?: QrCode }
}

/** Describe the meeting pack to the template; nothing where the editor picked nothing. */
export function meetingDocument(issue: CompiledIssue, unit: string | undefined): MeetingDocument | undefined {
  const { bulletin, meta } = issue
  const agenda = meta.meeting && agendaOf(issue, meta.meeting)
  if (!meta.meeting || !agenda || agenda.length === 0) return undefined
  const { publisher } = bulletin
  const feedback = feedbackAddress(issue, unit)
  const qr = qrCode(feedback, words.codeAlt(feedback))
  const items = agenda.map((entry, i) => entryOf(entry, i + 1, issue))
  const { title, agenda: agendaTitle, estimate, columns, sum, questions, notes, cut, slip, slipNote, useful, unclear, suggestions } = words
  return {
    title,
    head: {
      publisher: publisher.name,
      bulletin: bulletin.title,
      facts: issueLine(meta, labels.vi),
      labels: issueLabels(issue, labels.vi),
    },
    words: {
      ...{ unit: words.unit, day: words.day, agenda: agendaTitle, estimate, columns, sum, questions, notes },
      ...{ cut, slip, slipNote, useful, unclear, suggestions, returnTo: words.returnTo },
    },
    ...(unit === undefined ? {} : { unit }),
    slot: words.slot(meta.meeting.minutes),
    items,
    sum: { reading: total(items, 'reading'), discussion: total(items, 'discussion'), total: total(items, 'total') },
    slip: {
      returnTo: [publisher.name, publisher.address, publisher.phone && words.telephone(publisher.phone), publisher.email]
        .filter((part) => part !== undefined && part !== '')
        .join(', '),
      code: [...(bulletin.site === undefined ? [] : [words.codeOnline]), words.code(unit !== undefined)].join(' '),
      ...(qr === undefined ? {} : { qr }),
    },
  }
}

function entryOf({ item, questions, reading, discussion }: AgendaEntry, order: number, issue: CompiledIssue): MeetingEntry {
  const digits = itemCode(issue, item.id) ?? ''
  const section = issue.sections.find(({ id }) => id === item.section)
  return {
    id: item.id,
    order,
    title: item.title,
    ...(section === undefined ? {} : { section: section.title }),
    digits,
    kicker: `${words.kicker(order, digits)} · ${words.plan(reading, discussion)}`,
    reading,
    discussion,
    total: reading + discussion,
    ...(item.meta.summary === undefined ? {} : { summary: item.meta.summary }),
    questions,
  }
}

const total = (items: readonly MeetingEntry[], field: 'reading' | 'discussion' | 'total'): number =>
  items.reduce((sum, entry) => sum + entry[field], 0)
