import { parseArgs } from 'node:util'
import { nearest } from '@bantin/diagnostics'
import { sectionList } from '../answers/section-list.ts'
import { OPTIONS, type Option, type OptionName } from './options.ts'
import type { UsageProblem } from './usage-problem.ts'

/** A command line, taken apart. */
export interface CommandLine {
  readonly folder?: string | undefined
  readonly options: Readonly<Partial<Record<OptionName, string | true>>>
  readonly problems: readonly UsageProblem[]
}

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name)

/** Take a command line apart. All its problems are found at once; nothing is thrown. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, allowPositionals: true, tokens: true })
  const options: Partial<Record<OptionName, string | true>> = {}
  const problems: UsageProblem[] = []
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    // parseArgs takes `--title --yes` for `--title` with the value `--yes`
    const value = token.inlineValue === false && token.value?.startsWith('-') ? undefined : token.value
    const problem = problemOf(token.name, token.rawName, value)
    if (problem) problems.push(problem)
    else options[token.name as OptionName] = value?.normalize('NFC').trim() ?? true
  }
  if (options.install && options['no-install']) problems.push({ kind: 'not-both', options: ['--install', '--no-install'] })
  const [folder, ...more] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  problems.push(...more.map((given): UsageProblem => ({ kind: 'too-many-words', given })))
  return { folder, options, problems }
}

function problemOf(name: string, rawName: string, value: string | undefined): UsageProblem | undefined {
  if (!isOption(name)) {
    const meant = nearest(name, Object.keys(OPTIONS))
    return { kind: 'unknown-option', given: rawName, nearest: meant && `--${meant}` }
  }
  const { type, allowed }: Option = OPTIONS[name]
  const option = `--${name}`
  if (type === 'boolean') return value === undefined ? undefined : { kind: 'value-unwanted', option }
  if (value === undefined || value.trim() === '') return { kind: 'value-missing', option }
  if (allowed && !allowed.includes(value.trim())) return { kind: 'bad-value', option, given: value, allowed: allowed.join(', ') }
  if (name !== 'sections') return undefined
  const { sections, clash } = sectionList(value)
  return sections.length === 0 || clash !== undefined ? { kind: 'bad-sections', given: clash ?? value } : undefined
}
