import { type ChildProcess, spawn } from 'node:child_process'

/** How a program ended. */
export type Ended = 'done' | 'failed' | 'timed-out' | 'stopped' | 'missing'

/** What {@link run} needs beside the program. */
export interface RunOptions {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** In milliseconds. */
  readonly timeout: number
  /** Asked now and then: true stops the program. */
  readonly isTooMuch: () => Promise<boolean>
}

const EVERY = 500

/** Run a program in a process group of its own, and end the whole group when it is done or its time is over. Its output is thrown away. */
export function run(command: string, args: readonly string[], { cwd, env, timeout, isTooMuch }: RunOptions): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: 'ignore', detached: process.platform !== 'win32', windowsHide: true })
    const endWithUs = () => endGroup(child)
    process.once('exit', endWithUs)
    let ended = false
    const finish = (how: Ended) => {
      // a number may be given to another process once this one is gone
      if (ended) return
      ended = true
      clearTimeout(timer)
      clearInterval(watch)
      process.removeListener('exit', endWithUs)
      endGroup(child)
      resolve(how)
    }
    const timer = setTimeout(() => finish('timed-out'), timeout)
    const watch = setInterval(async () => {
      if (await isTooMuch()) finish('stopped')
    }, EVERY)
    child.once('error', () => finish('missing'))
    child.once('exit', (code) => finish(code === 0 ? 'done' : 'failed'))
  })
}

/** End a program and all that it started. */
function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).once('error', () => undefined)
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // the group has ended by itself
  }
}
