import { formatDiagnostics, toJson } from '@bantin/diagnostics'
import { parseCommandLine } from './arguments/parse-command-line.ts'
import { UsageError, type UsageProblem } from './arguments/usage-problem.ts'
import type { Context, Outcome } from './commands/command.ts'
import { loadCommand } from './commands/load-command.ts'
import type { Environment } from './environment.ts'
import { EXIT } from './exit-code.ts'
import { chooseLanguage } from './language/choose-language.ts'
import { wantsColour } from './report/colour.ts'
import { createProgress } from './report/progress.ts'
import { sourceTexts } from './report/source-texts.ts'
import { version } from './version.ts'
import { words as allWords } from './words/index.ts'

/** The version of the form that `--json` prints. */
const JSON_VERSION = 1

/**
 * Run one command line.
 *
 * @param argv the words after `bantin`
 * @param environment the outside
 * @returns the exit code, see {@link EXIT}
 */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  const { command, words: given, options, problems } = parseCommandLine(argv)
  const lang = typeof options.lang === 'string' ? options.lang : undefined
  const language = chooseLanguage(lang, environment.env)
  const words = allWords[language]
  const json = options.json === true || argv.includes('--json')
  const quiet = options.quiet === true
  const context: Context = {
    environment,
    language,
    words,
    given,
    options,
    json,
    quiet,
    colour: wantsColour(options['no-color'] === true, environment),
    progress: createProgress(environment.stderr, quiet || json || options.sarif === true),
  }
  const outcome = await settle(context, async () => {
    if (options.version) return { reason: 'ok', raw: `${version()}\n` }
    if (options.help) return { reason: 'ok', raw: words.help[command ?? 'bantin'] }
    const wrong = [...problems, ...(lang === undefined || lang === 'vi' || lang === 'en' ? [] : [badLanguage(lang)])]
    if (wrong.length > 0) return usage(wrong, context)
    if (!command) return usage([], context)
    return (await loadCommand[command]())(context)
  })
  print(command, outcome, context)
  return EXIT[outcome.reason]
}

const badLanguage = (given: string): UsageProblem => ({ kind: 'bad-value', option: '--lang', given, allowed: 'vi, en' })

function usage(problems: readonly UsageProblem[], { words, json, environment }: Context): Outcome {
  const lines = problems.map((problem) => `bantin: ${words.usage(problem)}`)
  if (!json) environment.stderr.write(`${lines.length > 0 ? [...lines, words.seeHelp].join('\n') : words.help.bantin}\n`)
  return { reason: 'usage', facts: { problems: problems.map((problem) => words.usage(problem)) } }
}

/** Whatever goes wrong becomes an outcome. */
async function settle(context: Context, work: () => Promise<Outcome>): Promise<Outcome> {
  const { environment, words, json, progress } = context
  try {
    return await work()
  } catch (error) {
    progress.end()
    if (error instanceof UsageError) return usage([error.problem], context)
    if (environment.signal.aborted) {
      if (!json) environment.stderr.write(`${words.interrupted}\n`)
      return { reason: 'interrupted' }
    }
    const message = error instanceof Error ? error.message : String(error)
    const stack = environment.env.BANTIN_DEBUG && error instanceof Error ? `\n${error.stack}` : ''
    if (!json) environment.stderr.write(`${words.unexpected(message)}${stack}\n`)
    return { reason: 'unexpected', facts: { problem: message } }
  } finally {
    progress.end()
  }
}

function print(command: string | undefined, outcome: Outcome, { environment, json, quiet, language, colour }: Context): void {
  const { stdout } = environment
  const { reason, diagnostics = [], source, text, raw, facts, silent } = outcome
  if (silent) return
  if (raw !== undefined) stdout.write(raw)
  else if (json) {
    const { summary, diagnostics: plain } = toJson(diagnostics)
    const report = {
      version: JSON_VERSION,
      command: command ?? null,
      reason,
      exitCode: EXIT[reason],
      ...facts,
      summary,
      diagnostics: plain,
    }
    stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  } else {
    const shown = quiet ? diagnostics.filter(({ severity }) => severity !== 'info') : diagnostics
    const findings = shown.length > 0 ? formatDiagnostics(shown, { language, colour, sources: sourceTexts(source) }) : ''
    const parts = [findings, quiet ? '' : (text ?? '')].filter((part) => part !== '')
    if (parts.length > 0) stdout.write(`${parts.join('\n\n')}\n`)
  }
}
