import { parseArgs } from 'node:util'
import { nearest } from '@bantin/diagnostics'
import { COMMANDS, type CommandName, GLOBAL_OPTIONS, type Option } from './commands.ts'
import type { UsageProblem } from './usage-problem.ts'

/** A command line, taken apart. */
export interface CommandLine {
  readonly command: CommandName | undefined
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly problems: readonly UsageProblem[]
}

const ALL_OPTIONS: Record<string, Option> = Object.assign({}, GLOBAL_OPTIONS, ...Object.values(COMMANDS).map(({ options }) => options))

const tokensOf = (argv: readonly string[], options: Record<string, Option>) =>
  parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens

const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word)

/** Take a command line apart. All its problems are found at once; nothing is thrown. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const [first] = tokensOf(argv, ALL_OPTIONS).flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const command = first !== undefined && isCommand(first) ? first : undefined
  const known: Record<string, Option> = { ...GLOBAL_OPTIONS, ...(command ? COMMANDS[command].options : {}) }
  const words: string[] = []
  const options: Record<string, string | boolean> = {}
  const problems: UsageProblem[] = []
  for (const token of tokensOf(argv, known)) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined
    // parseArgs takes `--to --quiet` for `--to` with the value `--quiet`
    const value = token.inlineValue === false && token.value?.startsWith('-') ? undefined : token.value
    if (!option) problems.push({ kind: 'unknown-option', given: token.rawName, nearest: nearestOption(token.name, known) })
    else if (option.type === 'string' && (value === undefined || value === ''))
      problems.push({ kind: 'value-missing', option: `--${token.name}` })
    else if (option.type === 'boolean' && value !== undefined) problems.push({ kind: 'value-unwanted', option: `--${token.name}` })
    else options[token.name] = value ?? true
  }
  return { command, ...checkWords(command, words, problems), options }
}

function checkWords(
  command: CommandName | undefined,
  words: readonly string[],
  problems: UsageProblem[],
): Pick<CommandLine, 'words' | 'problems'> {
  const [given, ...rest] = words
  if (!command) {
    if (given === undefined) return { words, problems }
    return { words, problems: [...problems, { kind: 'unknown-command', given, nearest: nearest(given, Object.keys(COMMANDS)) }] }
  }
  const extra = rest.slice(COMMANDS[command].words).map((word): UsageProblem => ({ kind: 'too-many-words', given: word }))
  return { words: rest, problems: [...problems, ...extra] }
}

function nearestOption(name: string, known: Readonly<Record<string, Option>>): string | undefined {
  const found = nearest(name, Object.keys(known))
  return found && `--${found}`
}
