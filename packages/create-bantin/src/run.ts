import { relative, resolve } from 'node:path'
import { formatDiagnostics } from '@bantin/diagnostics'
import { chooseLanguage, EXIT, writeNewFiles } from 'bantin/scaffold'
import { collectAnswers, GivenUp } from './answers/collect.ts'
import { type CommandLine, parseCommandLine } from './arguments/parse-command-line.ts'
import type { UsageProblem } from './arguments/usage-problem.ts'
import type { CreateEnvironment } from './environment.ts'
import { packageFacts } from './package-facts.ts'
import { packageManager } from './package-manager.ts'
import { projectFiles } from './project/files.ts'
import { words as allWords, type Words } from './words/index.ts'

/**
 * Run one command line: ask for what it does not say, write the project, and install its packages where that is wanted.
 *
 * @param argv the words after `create-bantin`
 * @param environment the outside
 * @returns the exit code: 0 done, 1 nothing was written or installed, 2 a wrong command line, 3 a failure, 130 given up
 */
export async function run(argv: readonly string[], environment: CreateEnvironment): Promise<number> {
  const { stdout, stderr, env } = environment
  const line = parseCommandLine(argv)
  const language = chooseLanguage(typeof line.options.lang === 'string' ? line.options.lang : undefined, env)
  const words = allWords[language]
  const wrong = (problems: readonly UsageProblem[]): number => {
    stderr.write(`${[...problems.map((problem) => `create-bantin: ${words.usage(problem)}`), words.seeHelp].join('\n')}\n`)
    return EXIT.usage
  }
  try {
    if (line.options.version) stdout.write(`${packageFacts().version}\n`)
    else if (line.options.help) stdout.write(words.help)
    if (line.options.version || line.options.help) return EXIT.ok
    if (line.problems.length > 0) return wrong(line.problems)
    if (!line.options.yes && !environment.interactive) return wrong([{ kind: 'nobody-to-ask' }])
    return await create(line, words, environment, language)
  } catch (error) {
    if (error instanceof GivenUp) {
      stderr.write(`${words.givenUp}\n`)
      return EXIT.interrupted
    }
    stderr.write(`${words.unexpected(error instanceof Error ? error.message : String(error))}\n`)
    return EXIT.unexpected
  }
}

async function create(line: CommandLine, words: Words, environment: CreateEnvironment, language: 'vi' | 'en'): Promise<number> {
  const { stdout, stderr, cwd, env } = environment
  const ask = line.options.yes ? undefined : environment.ask
  const answers = await collectAnswers(line, words, ask)
  const install = await wantsInstall(line, words, ask)
  const folder = resolve(cwd, answers.folder)
  const name = relative(cwd, folder) || '.'
  const files = projectFiles(answers, { today: environment.today() })
  const diagnostics = await writeNewFiles(folder, name, files)
  if (diagnostics.length > 0) {
    stdout.write(`${formatDiagnostics(diagnostics, { language, colour: false })}\n`)
    return EXIT.content
  }
  const manager = packageManager(env.npm_config_user_agent)
  stdout.write(`${[words.created(name), ...Object.keys(files).map((path) => `  ${path}`)].join('\n')}\n\n`)
  if (install) {
    stdout.write(`${words.installing(manager.name)}\n`)
    if ((await environment.runProgram(manager.name, manager.install, folder)) !== 0) {
      stderr.write(`${words.installFailed(`${manager.name} install`)}\n`)
      return EXIT.content
    }
  }
  const go = name === '.' ? [] : [`cd ${/^[\w./\\:-]+$/.test(name) ? name : `"${name}"`}`]
  stdout.write(
    `${words.next([...go, ...(install ? [] : [`${manager.name} install`]), `${manager.name} start`, `${manager.name} run build`])}\n`,
  )
  return EXIT.ok
}

/** What the command line says, else what somebody answers, else no: what nobody asked for uses no network. */
async function wantsInstall({ options }: CommandLine, words: Words, ask: CreateEnvironment['ask'] | undefined): Promise<boolean> {
  if (options.install || options['no-install'] || !ask) return options.install === true
  const choices = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ]
  const answer = await ask({ message: words.ask.install, initial: 'yes', choices })
  if (answer === undefined) throw new GivenUp()
  return answer === 'yes'
}
