import { conform, kitchenSink, languages, minimal } from '@bantin/adapter-kit'
import { docx } from '@bantin/to-docx'
import { email } from '@bantin/to-email'
import { epub } from '@bantin/to-epub'
import { feed } from '@bantin/to-feed'
import { html } from '@bantin/to-html'
import { pdf } from '@bantin/to-pdf'
import { speech } from '@bantin/to-speech'
import { text } from '@bantin/to-text'

/** The forms, each with the reader with which its own tests read it back. */
const FORMS = [
  { adapter: html, reader: 'to-html/test/support/read-html.ts' },
  { adapter: pdf, reader: 'to-pdf/test/support/read-pdf.ts' },
  { adapter: epub, reader: 'to-epub/test/support/open-book.ts' },
  { adapter: docx, reader: 'to-docx/test/support/read-docx.ts' },
  { adapter: text, reader: 'to-text/test/support/read-text.ts' },
  { adapter: () => feed({ content: 'full', site: 'https://songngan.example/ban-tin' }), reader: 'to-feed/test/support/read-feeds.ts' },
  { adapter: speech, reader: 'to-speech/test/support/read-page.ts' },
  { adapter: email, reader: 'to-email/test/support/read-email.ts' },
]

/** A reader gives the texts of the artifacts, or the page in which the words stand. */
const extractWith = (reader) => reader.readTexts ?? (async (artifacts) => [reader.writtenText(reader.pageOf(artifacts))])

const SIGNS = { handled: '✓', declared: '·', partly: '±', lost: '✗', unknown: '?' }

/** The parity matrix: which form shows which node, as the conformance suite saw it. */
export async function parityPage() {
  const reports = []
  for (const { adapter, reader } of FORMS) {
    const extract = extractWith(await import(new URL(`../../${reader}`, import.meta.url).href))
    reports.push(await conform(adapter, { extract, cases: [kitchenSink, languages, minimal], hostile: false, host: {} }))
  }
  const nodes = [...new Set(reports.flatMap(({ coverage }) => coverage.map(({ node }) => node)))].sort()
  const reasons = []
  const mark = ({ adapter, coverage }, node) => {
    const found = coverage.find((one) => one.node === node)
    if (!found) return ''
    if (found.status !== 'omitted') return SIGNS[found.status]
    const reason = `**${adapter}**: ${found.reason.en} / ${found.reason.vi}`
    if (!reasons.includes(reason)) reasons.push(reason)
    return `–[^${reasons.indexOf(reason) + 1}]`
  }
  const rows = nodes.map((node) => `| \`${node}\` | ${reports.map((report) => mark(report, node)).join(' | ')} |`)
  return `# What each form shows

Made by \`pnpm docs:parity\` from what the conformance suite of \`@bantin/adapter-kit\` read back from each form.

- ✓ the words come out, in order
- · handled; the node has no words of its own
- – left out on purpose; the note says why

| node | ${reports.map(({ adapter }) => adapter).join(' | ')} |
|---|${reports.map(() => ':-:|').join('')}
${rows.join('\n')}

${reasons.map((reason, i) => `[^${i + 1}]: ${reason}`).join('\n')}
`
}
