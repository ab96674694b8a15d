import type { Element } from 'hast'
import type { Draft, Guess, ImportLoss } from '../draft/draft.ts'
import type { LeftOut } from '../manuscript/manuscript.ts'
import type { SourcePlace } from '../manuscript/place.ts'
import type { CollapsedRepair } from './collapse.ts'
import { type Content, element } from './element.ts'
import type { ReportWords } from './words.ts'

/** What the parts of a page are written with. */
export interface PartContext {
  readonly words: ReportWords
  readonly language: 'vi' | 'en'
  /** The name of the imported file: in Word files places count paragraphs, in others lines. */
  readonly file: string
}

/** The page stays small enough for an old machine; the rest is in the JSON. */
const MOST = 300
const LONGEST = 400

/** A part of the page with its heading; empty parts say so. */
export function part(id: string, title: string, help: string | undefined, { words }: PartContext, content: readonly Content[]): Element {
  const body = content.length > 0 ? content : [element('p', {}, words.nothing)]
  return element(
    'section',
    { id, ariaLabelledBy: [`${id}-ten`] },
    element('h2', { id: `${id}-ten` }, title),
    help && element('p', { className: ['dim'] }, help),
    ...body,
  )
}

/** A list that is cut where it gets too long for a page, and says so. */
export function list(entries: readonly Element[], { words }: PartContext): readonly Content[] {
  if (entries.length === 0) return []
  const rest = entries.length - MOST
  return [
    element('ul', { className: ['list'] }, ...entries.slice(0, MOST)),
    rest > 0 && element('p', { className: ['dim'] }, words.more(rest)),
  ]
}

/** A change in its context. */
export function repairEntry({ before, after, count, examples }: CollapsedRepair, context: PartContext): Element {
  const [first] = examples
  const where = examples.map(({ place }) => placeText(place, context)).join('; ')
  return element(
    'li',
    {},
    element('span', { className: ['text'] }, first?.context.before, change(before, after), first?.context.after),
    element('br', {}),
    element(
      'span',
      { className: ['dim'] },
      [...(count > 1 ? [context.words.times(count)] : []), `${where}${count > examples.length ? '…' : ''}`].join(' · '),
    ),
  )
}

const change = (before: string, after: string): Content => [
  before !== '' && element('del', {}, seen(before)),
  after !== '' && element('ins', {}, seen(after)),
]

/** Blanks that are a change by themselves are shown by signs. */
const seen = (text: string): string =>
  /\S/.test(text) ? clip(text) : clip(text).replace(/\n/g, '↵').replace(/\t/g, '⇥').replace(/\s/g, '␣')

/** Letters that are lost, where they stood. */
export function lossEntry({ text, context: around, place, reason }: ImportLoss, context: PartContext): Element {
  return element(
    'li',
    {},
    element('span', { className: ['text'] }, around.before, element('mark', {}, clip(text)), around.after),
    element('br', {}),
    element('span', { className: ['dim'] }, `${reason[context.language]} · ${placeText(place, context)}`),
  )
}

/** What was guessed, and why. */
export function guessEntry(guess: Guess, titles: ReadonlyMap<string, string>, context: PartContext): Element {
  const { words, language } = context
  const about = guess.item === undefined ? 'issue.yaml' : `items/${guess.item}.md`
  return element(
    'li',
    {},
    element('span', { className: ['tag'] }, words.guessKinds[guess.kind]),
    ' ',
    element('strong', {}, clip(guess.value)),
    ` · ${Math.round(guess.confidence * 100)} %`,
    element('br', {}),
    element(
      'span',
      { className: ['dim'] },
      `${guess.reason[language]} · ${titles.get(guess.item ?? '') ?? about} · ${placeText(guess.place, context)}`,
    ),
  )
}

/** What stands in no item. */
export function leftOutEntry({ text, author, place }: LeftOut, context: PartContext): Element {
  return element(
    'li',
    {},
    element('span', { className: ['text'] }, clip(text) || '–'),
    element('br', {}),
    element(
      'span',
      { className: ['dim'] },
      [...(author ? [`${context.words.author} ${author}`] : []), placeText(place, context)].join(' · '),
    ),
  )
}

/** What a rule found. */
export function findingEntry(
  { severity, message, help, file, place }: Draft['diagnostics'][number],
  { words, language }: PartContext,
): Element {
  return element(
    'li',
    {},
    element('span', { className: ['tag'] }, words.severities[severity]),
    ` ${message[language]}`,
    element('br', {}),
    element('span', { className: ['dim'] }, `${help[language]} · ${file ?? ''}${place ? `:${place.start.line}` : ''}`),
  )
}

function placeText({ page, line }: SourcePlace, { words, file }: PartContext): string {
  const unit = /\.(?:docx?|rtf|odt|docm|dotx?)$/i.test(file) ? words.paragraph : words.line
  return [...(page === undefined ? [] : [`${words.page} ${page}`]), `${unit} ${line}`].join(', ')
}

export const clip = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
