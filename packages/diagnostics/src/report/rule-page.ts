import type { AnyRule, Catalogue } from '../catalogue.ts'
import type { Source } from '../diagnostic.ts'
import type { Language } from '../language.ts'
import { textOfRule } from './rule-text.ts'
import { SEVERITY, WORDS } from './words.ts'

const HEADINGS = {
  vi: { severity: 'Mức độ', message: 'Thông báo', help: 'Cần làm gì', rule: 'Mã', why: 'Vì sao' },
  en: { severity: 'Severity', message: 'Message', help: 'What to do', rule: 'Rule', why: 'Why' },
} as const

/**
 * The page of a rule, in Markdown: for `bantin explain` and the docs.
 *
 * @example
 * ```ts
 * import { defineRule, describeRule } from '@bantin/diagnostics'
 *
 * const emptyFile = defineRule({
 *   id: 'file/empty',
 *   severity: 'error',
 *   message: { vi: 'Tệp không có chữ nào.', en: 'The file is empty.' },
 *   help: { vi: 'Viết nội dung vào tệp.', en: 'Write something into the file.' },
 *   explanation: { vi: 'Một bài phải có nội dung.', en: 'An item needs content.' },
 * })
 * console.log(describeRule(emptyFile, 'vi').split('\n')[0]) // => # file/empty
 * ```
 */
export function describeRule(rule: AnyRule, language: Language = 'vi'): string {
  const names = HEADINGS[language]
  const [message, help] = [textOfRule(rule, 'message', language), textOfRule(rule, 'help', language)]
  const parts = [
    `# ${rule.id}`,
    `**${names.severity}:** ${SEVERITY[language][rule.severity]}`,
    literal(rule.explanation[language]),
    ...(message ? [`## ${names.message}`, `> ${literal(message)}`] : []),
    ...(help ? [`## ${names.help}`, literal(help)] : []),
    ...(rule.source ? [`## ${WORDS[language].source}`, cite(rule.source, language)] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

/** All rules of a catalogue as a Markdown table, in the order of their ids. */
export function ruleIndex(catalogue: Catalogue, language: Language = 'vi'): string {
  const names = HEADINGS[language]
  const rows = [...catalogue.values()].map((rule) => [
    `\`${rule.id}\``,
    SEVERITY[language][rule.severity],
    cell(rule.explanation[language]),
  ])
  const table = [[names.rule, names.severity, names.why], ['---', '---', '---'], ...rows]
  return `${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`
}

const cite = ({ title, url, verified }: Source, language: Language): string =>
  (url ? `[${literal(title)}](${url})` : literal(title)) + (verified ? '' : ` – ${WORDS[language].unverified}`)

/** Texts quote Markdown and patterns; on the page they are to be read, not to work. */
const literal = (text: string): string => text.replace(/[\\`*_[\]<]/g, '\\$&')

const cell = (text: string): string => literal(text).replaceAll('|', '\\|').replaceAll('\n', ' ')
