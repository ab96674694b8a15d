import { SCHEMA_VERSION } from '@bantin/schema'
import { slug } from '@bantin/vietnamese/search'
import { Document, isScalar, type Pair, type Scalar, type YAMLMap } from 'yaml'
import type { Draft, Guess, GuessKind } from '../draft/draft.ts'
import { comment, guessComment } from './comment.ts'
import { contentsEntry, type Entry } from './issue-entries.ts'
import { printable } from './item-file.ts'

/** What {@link issueFile} needs beside the draft. */
export interface IssueFileOptions {
  readonly id?: string | undefined
  readonly bulletin?: string | undefined
  readonly entries: readonly Entry[]
}

const MISSING: Readonly<Record<string, string>> = {
  number: '# number: ← CẦN ĐIỀN số thứ tự phát hành, ví dụ 264',
  period: '# period: ← CẦN ĐIỀN kỳ của số báo: năm-tháng, ví dụ 2026-11',
  date: '# date: ← CẦN ĐIỀN ngày phát hành: năm-tháng-ngày, ví dụ 2026-11-05',
}

/** A new issue.yaml. What the file does not say stands as a comment, so that `bantin check` asks for it. */
export function issueFile(draft: Draft, { id, bulletin, entries }: IssueFileOptions): string {
  const { issue } = draft
  const facts = {
    number: issue.number,
    period: issue.period,
    yearOfPublication: issue.yearOfPublication,
    kind: issue.kind,
    date: issue.date,
    audience: issue.audience,
  }
  const head = new Document({ schema: SCHEMA_VERSION, id: id ?? issueId(draft, bulletin) })
  const body = new Document(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)))
  const pairs = (body.contents as unknown as YAMLMap<Scalar<string>, Scalar>).items
  for (const pair of pairs) markGuess(pair, draft.guesses)
  const lines = ['number', 'period', 'yearOfPublication', 'kind', 'date', 'audience'].flatMap((key) => {
    const pair = pairs.find((one) => one.key.value === key)
    return pair ? [writePair(pair)] : (MISSING[key] ?? [])
  })
  const items = new Document({ items: entries.length > 0 ? entries.map(contentsEntry(head)) : [] })
  const cover = draft.cover ? [coverLines(draft.cover, draft.guesses)] : []
  const named = issue.bulletin ? [`#${comment(`Bản tin: ${printable(issue.bulletin)}`)}`] : []
  return [...named, head.toString({ lineWidth: 0 }).trimEnd(), ...lines, ...cover, items.toString({ lineWidth: 0 })].join('\n')
}

function markGuess({ key, value }: Pair<Scalar<string>, Scalar>, guesses: readonly Guess[]): void {
  const guess = guesses.find((one) => one.item === undefined && one.kind === KINDS[key.value])
  if (guess && isScalar(value)) value.comment = guessComment(guess)
}

/** Words for those who do not see it are asked for where the file has none. */
function coverLines({ path, alt, credit }: NonNullable<Draft['cover']>, guesses: readonly Guess[]): string {
  const words = { alt: printable(alt), credit: printable(credit ?? '') }
  const map = { image: path, ...(words.alt ? { alt: words.alt } : {}), ...(words.credit ? { credit: words.credit } : {}) }
  const guess = guesses.find(({ kind, item }) => kind === 'cover' && item === undefined)
  const text = new Document({ cover: map }).toString({ lineWidth: 0 }).trimEnd()
  const missing = words.alt ? [] : ['  # alt: ← CẦN ĐIỀN lời mô tả ảnh bìa cho người không nhìn thấy ảnh']
  return [...(guess ? [`#${guessComment(guess)}`] : []), text, ...missing].join('\n')
}

const KINDS: Readonly<Record<string, GuessKind>> = {
  number: 'number',
  period: 'period',
  yearOfPublication: 'year-of-publication',
  date: 'date',
  audience: 'audience',
}

function writePair(pair: Pair<Scalar<string>, Scalar>): string {
  const document = new Document({})
  ;(document.contents as unknown as YAMLMap).items.push(pair)
  return document.toString({ lineWidth: 0 }).trimEnd()
}

/** Of the bulletin and the period, as `bantin new issue` names them. */
function issueId({ issue, file }: Draft, bulletin: string | undefined): string {
  const when = issue.period?.replace('/', '-') ?? (issue.number === undefined ? '' : `so-${issue.number}`)
  const name = (file.split(/[/\\]/).at(-1) as string).replace(/\.[^.]*$/, '')
  return (
    slug([bulletin ?? (when ? 'ban-tin' : name), when].join(' '))
      .slice(0, 100)
      .replace(/-$/, '') || 'so-moi'
  )
}
