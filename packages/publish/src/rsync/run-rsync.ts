import { spawn } from 'node:child_process'
import { TargetError } from '../target/target-error.ts'
import type { Work } from '../target/work.ts'
import { retry } from '../work/retry.ts'

/** What rsync printed. */
export interface RsyncRun {
  readonly stdout: string
  /** Something that was asked for is not there. */
  readonly absent: boolean
}

/** Socket, protocol stream, timeout, daemon not reachable, connection lost; ssh itself failed. @source rsync(1), “EXIT VALUES” */
const PASSING = new Set([10, 12, 30, 35, 255])
const PARTIAL = 23
const MAX_OUTPUT = 200_000_000

/** Run rsync. `input` goes to its standard input. */
export function runRsync(
  args: readonly string[],
  { cwd, input = '', onLine }: { readonly cwd: string; readonly input?: string; readonly onLine?: (line: string) => void },
  { patience, signal }: Pick<Work, 'patience' | 'signal'>,
): Promise<RsyncRun> {
  const once = (): Promise<RsyncRun> =>
    new Promise((resolve, reject) => {
      const child = spawn('rsync', [`--timeout=${Math.ceil(patience.timeoutMs / 1000)}`, '-8', ...args], {
        cwd,
        signal,
        env: { ...process.env, LC_ALL: 'C' },
        windowsHide: true,
      })
      let [stdout, stderr, rest] = ['', '', '']
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        if (stdout.length < MAX_OUTPUT) stdout += text
        if (!onLine) return
        const lines = (rest + text).split('\n')
        rest = lines.pop() ?? ''
        for (const line of lines) onLine(line)
      })
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        if (stderr.length < 10_000) stderr += text
      })
      // A program that ends before it has read everything is told by its exit code
      child.stdin.on('error', () => {})
      child.stdin.end(input)
      child.on('error', (error) => reject(new TargetError('code' in error && error.code === 'ENOENT' ? 'no rsync' : 'rsync')))
      child.on('close', (code) => {
        if (code === 0) return resolve({ stdout, absent: false })
        if (code === PARTIAL && /No such file or directory/.test(stderr)) return resolve({ stdout, absent: true })
        reject(new TargetError(`rsync ${code}`, { passing: PASSING.has(code ?? 0) }))
      })
    })
  return retry(once, patience, signal)
}
