import pc from 'picocolors'
import type { Diagnostic } from '../diagnostic.ts'
import type { Language } from '../language.ts'
import { sortDiagnostics } from '../order.ts'
import { codeFrame } from './code-frame.ts'
import { countDiagnostics, summarise } from './summary.ts'
import { makeVisible } from './visible.ts'
import { SEVERITY, WORDS } from './words.ts'

/** Options of {@link formatDiagnostics}. */
export interface FormatOptions {
  /** Language of the report. Default `vi`. */
  readonly language?: Language
  /** The text of a file, for the code frames, if the caller has it. Default: no frames. */
  readonly sources?: (file: string) => string | undefined
  /** Write ANSI colours: the caller knows whether it writes to a terminal. Default `false`. */
  readonly colour?: boolean
  /** Lines of the source to show above the place. Default 1. */
  readonly contextLines?: number
}

/**
 * Findings as text for a terminal or a log: each with its place, a piece of the source, its rule and what to do; then a summary.
 * They are sorted, and each is shown once. Control characters of the source are shown as signs.
 *
 * @param diagnostics findings in any order
 * @returns lines joined by `\n`, without one at the end
 * @example
 * ```ts
 * import { defineRule, diagnose, formatDiagnostics } from '@bantin/diagnostics'
 *
 * const emptyFile = defineRule({
 *   id: 'file/empty',
 *   severity: 'error',
 *   message: { vi: 'Tệp không có chữ nào.', en: 'The file is empty.' },
 *   help: { vi: 'Viết nội dung vào tệp.', en: 'Write something into the file.' },
 *   explanation: { vi: 'Một bài phải có nội dung.', en: 'An item needs content.' },
 * })
 * const report = formatDiagnostics([diagnose(emptyFile, { file: 'items/lua.md' })], { language: 'en' })
 * console.log(report.split('\n').at(0)) // => items/lua.md  error  The file is empty.
 * console.log(report.split('\n').at(-1)) // => 1 error
 * ```
 */
export function formatDiagnostics(diagnostics: Iterable<Diagnostic>, options: FormatOptions = {}): string {
  const { language = 'vi', sources = () => undefined, colour = false, contextLines = 1 } = options
  const sorted = sortDiagnostics(diagnostics)
  const colours = pc.createColors(colour)
  const linesOf = remember((file) => sources(file)?.split(/\r\n|\n|\r/))
  const blocks = sorted.map((one) => {
    const lines = one.file !== undefined && one.place && !one.confidential ? linesOf(one.file) : undefined
    const paint = { gutter: colours.dim, underline: COLOURS[one.severity](colours) }
    const frame = one.place && lines ? codeFrame(lines, one.place, contextLines, paint) : []
    return [heading(one, language, colours), ...frame, ...footing(one, language, colours)].join('\n')
  })
  return [...blocks, summarise(countDiagnostics(sorted), language)].join('\n\n')
}

type Colours = ReturnType<typeof pc.createColors>

const COLOURS = {
  error: (colours: Colours) => colours.red,
  warning: (colours: Colours) => colours.yellow,
  info: (colours: Colours) => colours.blue,
} as const

function heading({ file, place, severity, message }: Diagnostic, language: Language, colours: Colours): string {
  const where = [file, place?.start.line, place?.start.column].filter((part) => part !== undefined).join(':')
  const label = COLOURS[severity](colours)(SEVERITY[language][severity])
  return [...(where ? [colours.bold(makeVisible(where))] : []), label, oneLine(message[language])].join('  ')
}

function footing({ ruleId, help, source }: Diagnostic, language: Language, colours: Colours): string[] {
  const rule = `  ${colours.dim(ruleId)} · ${oneLine(help[language])}`
  if (!source) return [rule]
  const words = WORDS[language]
  const address = source.url ? ` (${source.url})` : ''
  return [rule, `  ${words.source}: ${oneLine(source.title + address)}${source.verified ? '' : ` · ${words.unverified}`}`]
}

/** Texts of rules may hold words of the source. */
const oneLine = (text: string): string => makeVisible(text.replace(/\s*\n\s*/g, ' '))

function remember<T>(read: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    if (!known.has(key)) known.set(key, read(key))
    return known.get(key) as T
  }
}
