import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Question } from '../src/answers/ask.ts'
import type { CreateEnvironment } from '../src/environment.ts'
import { run } from '../src/run.ts'

/** What a command line did. */
export interface Done {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** Programs that were run. */
  readonly programs: readonly string[]
  readonly questions: readonly Question[]
}

/** A folder of its own for a test, gone when the test ends. */
export function makeFolder(parent = tmpdir()): string {
  mkdirSync(parent, { recursive: true })
  const folder = realpathSync(mkdtempSync(join(parent, 'create-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Paths of all files under a folder. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()
}

/** Run a command line in a folder; with answers somebody sits there and gives them, the usual ones where an answer is missing. */
export async function create(
  cwd: string,
  argv: readonly string[],
  more: Partial<CreateEnvironment> & { readonly answers?: Readonly<Record<string, string | undefined>> } = {},
): Promise<Done> {
  const { answers, ...others } = more
  const done = { stdout: '', stderr: '', programs: [] as string[], questions: [] as Question[] }
  const output = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      done[name] += text
    },
  })
  const code = await run(argv, {
    cwd,
    env: {},
    stdout: output('stdout'),
    stderr: output('stderr'),
    today: () => '2026-11-23',
    interactive: answers !== undefined,
    ask: async (question) => {
      done.questions.push(question)
      return answers && Object.hasOwn(answers, question.message) ? answers[question.message] : question.initial
    },
    runProgram: async (program, words) => {
      done.programs.push([program, ...words].join(' '))
      return 0
    },
    ...others,
  })
  return { code, ...done }
}
