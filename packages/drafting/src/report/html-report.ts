import type { Element } from 'hast'
import type { Draft } from '../draft/draft.ts'
import type { CollapsedRepair } from './collapse.ts'
import { element } from './element.ts'
import { grouped } from './grouped.ts'
import { reportPage } from './page.ts'
import { findingEntry, guessEntry, leftOutEntry, list, lossEntry, type PartContext, part, repairEntry } from './parts.ts'
import { UNSURE } from './unsure.ts'
import { repairName } from './words.ts'

/** The report as one page without scripts, unsure things first. */
export function htmlReport(draft: Draft, repairs: readonly CollapsedRepair[], unsure: number, context: PartContext): string {
  const { words, language } = context
  const title = words.title(draft.file)
  const main = draft.refused
    ? [
        element(
          'section',
          { className: ['refused'] },
          element('h2', {}, words.refused),
          ...list(
            draft.diagnostics.map((one) => findingEntry(one, context)),
            context,
          ),
        ),
      ]
    : parts(draft, repairs, unsure, context)
  return reportPage(title, language, main)
}

function parts(draft: Draft, repairs: readonly CollapsedRepair[], unsure: number, context: PartContext): readonly Element[] {
  const { words } = context
  const { counts } = words
  const titles = new Map(draft.items.map(({ id, title }) => [id, title]))
  const guesses = draft.guesses.toSorted((a, b) => a.confidence - b.confidence)
  const numbers: readonly [number, string, string][] = [
    [draft.items.length, counts.items, 'bai'],
    [draft.images.length, counts.images, 'bai'],
    [unsure, counts.unsure, 'xem-lai'],
    [draft.losses.length, counts.losses, 'mat-chu'],
    [draft.repairs.length, counts.repairs, 'da-sua'],
    [draft.leftOut.length, counts.leftOut, 'bo-ra'],
    [draft.diagnostics.length, counts.findings, 'phat-hien'],
  ]
  const tile = ([count, name, id]: readonly [number, string, string]) =>
    element('li', {}, element('a', { href: `#${id}` }, element('b', {}, String(count)), name))
  const item = ({ id, title }: Draft['items'][number]) =>
    element('li', {}, title, ' ', element('span', { className: ['dim'] }, `items/${id}.md`))
  const doubtful = [
    ...guesses.filter(({ confidence }) => confidence < UNSURE).map((one) => guessEntry(one, titles, context)),
    ...repairs.filter(({ sure }) => !sure).map((one) => repairEntry(one, context)),
  ]
  return [
    element(
      'section',
      { id: 'tom-tat', ariaLabelledBy: ['tom-tat-ten'] },
      element('h2', { id: 'tom-tat-ten' }, words.summary),
      element('ul', { className: ['counts'] }, ...numbers.map(tile)),
    ),
    part('xem-lai', capital(counts.unsure), words.unsureHelp, context, list(doubtful, context)),
    part(
      'mat-chu',
      capital(counts.losses),
      words.lossesHelp,
      context,
      list(
        draft.losses.map((one) => lossEntry(one, context)),
        context,
      ),
    ),
    part('bai', words.itemList, undefined, context, draft.items.length > 0 ? [element('ol', {}, ...draft.items.map(item))] : []),
    part(
      'doan',
      words.guesses,
      undefined,
      context,
      list(
        guesses.filter(({ confidence }) => confidence >= UNSURE).map((one) => guessEntry(one, titles, context)),
        context,
      ),
    ),
    part(
      'da-sua',
      capital(counts.repairs),
      words.repairsHelp,
      context,
      groups(
        repairs.filter(({ sure }) => sure),
        ({ kind }) => kind,
        (kind) => repairName(kind, words),
        (one) => one.count,
        (one) => repairEntry(one, context),
        context,
      ),
    ),
    part(
      'bo-ra',
      capital(counts.leftOut),
      words.leftOutHelp,
      context,
      groups(
        draft.leftOut,
        ({ kind }) => kind,
        (kind) => words.leftOutKinds[kind as 'masthead'] ?? kind,
        () => 1,
        (one) => leftOutEntry(one, context),
        context,
      ),
    ),
    part(
      'phat-hien',
      capital(counts.findings),
      undefined,
      context,
      list(
        draft.diagnostics.map((one) => findingEntry(one, context)),
        context,
      ),
    ),
  ]
}

/** Entries of one kind fold away together. */
function groups<T>(
  entries: readonly T[],
  kindOf: (one: T) => string,
  name: (kind: string) => string,
  countOf: (one: T) => number,
  write: (one: T) => Element,
  context: PartContext,
): readonly Element[] {
  return [...grouped(entries, kindOf)].map(([kind, those]) => {
    const count = those.reduce((sum, one) => sum + countOf(one), 0)
    return element(
      'details',
      { open: those.length <= 20 },
      element('summary', {}, `${name(kind)} (${count})`),
      ...list(those.map(write), context),
    )
  })
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
