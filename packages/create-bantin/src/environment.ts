import { spawn } from 'node:child_process'
import type { Environment } from 'bantin'
import { type Ask, askOnTerminal } from './answers/ask.ts'

/** Everything outside of the program that it may use, so that a test can hand over its own. */
export interface CreateEnvironment extends Pick<Environment, 'cwd' | 'env' | 'stdout' | 'stderr' | 'today'> {
  /** Whether somebody sits there to be asked. */
  readonly interactive: boolean
  readonly ask: Ask
  /** Run a program in a folder, its output on the terminal; the exit code. */
  readonly runProgram: (program: string, argv: readonly string[], folder: string) => Promise<number>
}

/** The environment of this process. */
export function processEnvironment(): CreateEnvironment {
  const { env, stdin, stdout, stderr } = process
  return {
    cwd: process.cwd(),
    env,
    stdout,
    stderr,
    today: () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
    interactive: stdin.isTTY === true && stdout.isTTY === true,
    ask: askOnTerminal,
    runProgram: (program, argv, cwd) =>
      new Promise((resolve) => {
        const child = spawn(program, argv, { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
        child.on('error', () => resolve(127))
        child.on('exit', (code) => resolve(code ?? 1))
      }),
  }
}
