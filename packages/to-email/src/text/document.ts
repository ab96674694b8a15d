import type { Digest } from '../digest/digest.ts'
import { correctedLines } from './corrected.ts'
import { disarm } from './disarm.ts'
import { itemLines } from './item.ts'
import { printable } from './printable.ts'
import { columns, wrap } from './wrap.ts'

/** Lines that mail programs quote without wrapping them again. */
const WIDTH = 72

const set = (line: string, indent = ''): string[] => wrap(disarm(printable(line)), WIDTH, indent)

/** A heading, with a rule of its length below. */
function heading(title: string, sign: string): string[] {
  const lines = set(title)
  return [...lines, sign.repeat(Math.min(WIDTH, Math.max(0, ...lines.map(columns))))]
}

const paragraphs = (lines: readonly (string | undefined)[]): string[] => lines.flatMap((line) => (line === undefined ? [] : set(line)))

function masthead({ publishers, title, subtitle, issueTitle, issueLine, published, labels }: Digest): string[] {
  const label = labels.length > 0 ? labels.join(' · ') : undefined
  return [...paragraphs(publishers), '', ...heading(title, '='), ...paragraphs([subtitle, issueTitle, issueLine, published, label])]
}

const about = ({ about: text, address, corrected, words }: Digest): string[] =>
  paragraphs([
    text,
    ...(address === undefined ? [] : [words.wholeIssue, address]),
    ...correctedLines(corrected, words.correctedIssue, words),
  ])

const section = (digest: Digest, { title, items }: Digest['sections'][number]): string[][] => [
  heading(title, '-'),
  ...items.map((item) => itemLines(digest, item).flatMap((line, i) => set(line, i === 0 ? '' : '  '))),
]

/** A link that says its address already is not written twice. */
function imprint({ words, imprint: facts }: Digest): string[] {
  return [
    ...heading(words.imprint, '-'),
    ...facts.flatMap(({ term, lines }) => lines.flatMap((line, i) => (i === 0 ? set(`${term}: ${line}`) : set(line, '  ')))),
  ]
}

/** Words and address come from the options, and may be placeholders: they are not touched. */
const foot = ({ unsubscribe: { text, href } }: Digest): string[] => [
  ...wrap(printable(text), WIDTH),
  ...(href === undefined ? [] : [printable(href)]),
]

/** The plain text part: the same words as the HTML part, in lines of 72 columns. */
export function toText(digest: Digest): string {
  const blocks = [masthead(digest), about(digest), ...digest.sections.flatMap((one) => section(digest, one)), imprint(digest), foot(digest)]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
