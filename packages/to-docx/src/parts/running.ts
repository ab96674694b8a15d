import { issueLabels, issueLine } from '@bantin/paratext'
import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import type { Writer } from '../writer/writer.ts'
import { words } from './line.ts'

/** The head of every page but the first: which bulletin, which issue. */
export function runningHead(writer: Writer): Header {
  const { issue, labels } = writer
  const title = words(writer, issue.bulletin.title, issue.language)
  const which = [issueLine(issue.meta, labels), ...issueLabels(issue, labels)].join(' · ')
  const children = [...title, new TextRun({ children: [new Tab()] }), ...words(writer, which, labels.language)]
  return new Header({ children: [new Paragraph({ style: 'Header', children })] })
}

/** The foot of every page: its number. */
export function pageFoot(): Footer {
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children: [PageNumber.CURRENT] })] })] })
}
