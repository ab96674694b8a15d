import type { Language } from '@bantin/diagnostics'
import type { Element } from 'hast'
import { element } from '../report/element.ts'
import { reportPage } from '../report/page.ts'
import { archiveCounts } from './archive-counts.ts'
import { type ArchiveWords, archiveWords } from './archive-words.ts'
import type { ArchivedFile } from './archived-file.ts'

/** A report on an archive, for programs and for people. */
export interface ArchiveReport {
  /** Versioned: `version` changes when a field changes its meaning. */
  readonly json: string
  /** One page without scripts. */
  readonly html: string
}

const VERSION = 1

/**
 * What became of every file of an archive: what failed and why first, then what was refused, what was there twice, and what was imported. The
 * same files give the same bytes.
 *
 * @param files in the order of their names
 * @param options the language of the page
 * @example
 * ```ts
 * import { archiveReport } from '@bantin/drafting'
 *
 * const { json } = archiveReport([{ source: '1998/so-7.doc', sha256: '00', outcome: 'duplicate', same: '1998/so 7.doc' }])
 * console.log(JSON.parse(json).counts.duplicate) // => 1
 * ```
 */
export function archiveReport(files: readonly ArchivedFile[], { language = 'vi' }: { readonly language?: Language } = {}): ArchiveReport {
  const counts = archiveCounts(files)
  const words = archiveWords[language]
  const of = (outcome: ArchivedFile['outcome']) => files.filter((one) => one.outcome === outcome)
  const names = ['imported', 'items', 'repairs', 'unsure', 'losses', 'duplicate', 'refused', 'failed'] as const
  const main = [
    element(
      'ul',
      { className: ['counts'] },
      ...names.map((name) => element('li', {}, element('b', {}, String(counts[name])), words.counts[name])),
    ),
    element('h2', {}, words.failures),
    ...failures(of('failed'), words, language),
    ...(counts.refused === 0 ? [] : [element('h2', {}, words.refused), element('p', {}, words.refusedHelp), sources(of('refused'))]),
    ...(counts.duplicate === 0 ? [] : [element('h2', {}, words.duplicates), sources(of('duplicate'))]),
    ...(counts.imported === 0 ? [] : [element('h2', {}, words.imported), imported(of('imported'), words)]),
  ]
  const json = `${JSON.stringify({ version: VERSION, counts, files }, null, 2)}\n`
  return { json, html: reportPage(words.title, language, main) }
}

/** Files that failed for the same reason stand together. */
function failures(files: readonly ArchivedFile[], words: ArchiveWords, language: Language): readonly Element[] {
  if (files.length === 0) return [element('p', {}, words.noFailures)]
  const reasons = new Map<string, { help: string; files: ArchivedFile[] }>()
  for (const file of files) {
    const error = file.summary?.errors[0]
    const message = error?.message[language] ?? '?'
    const reason = reasons.get(message) ?? { help: error?.help[language] ?? '', files: [] }
    reason.files.push(file)
    reasons.set(message, reason)
  }
  return [...reasons].map(([message, { help, files }]) =>
    element(
      'details',
      { open: files.length <= 20 },
      element('summary', {}, `${message} (${words.files(files.length)})`),
      element('p', { className: ['dim'] }, help),
      sources(files),
    ),
  )
}

const sources = (files: readonly ArchivedFile[]): Element =>
  element('ul', {}, ...files.map(({ source, same }) => element('li', {}, same === undefined ? source : `${source} = ${same}`)))

function imported(files: readonly ArchivedFile[], words: ArchiveWords): Element {
  const cells = (values: readonly (string | Element)[]) => values.map((value) => element('td', {}, value))
  const rows = files.map(({ source, folder = '', summary }) => {
    const { number, period } = summary?.issue ?? {}
    const issue = [...(number === undefined ? [] : [words.number(number)]), ...(period === undefined ? [] : [period])].join(', ')
    const link = element('a', { href: `${folder.split('/').map(encodeURIComponent).join('/')}/` }, source)
    return element('tr', {}, ...cells([link, issue, ...[summary?.items, summary?.unsure, summary?.losses].map((one) => String(one ?? 0))]))
  })
  const head = element('tr', {}, ...words.columns.map((name) => element('th', { scope: 'col' }, name)))
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows))
}
