/** Where a command writes text. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
}

/** Everything outside of the program that a command may use, so that a test can hand over its own. */
export interface Environment {
  /** The working directory, absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal
  /** Today, `YYYY-MM-DD`: `bantin new` dates the first issue by it. Nothing else looks at a clock. */
  today(): string
}

/** The environment of this process. */
export function processEnvironment(signal: AbortSignal): Environment {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    signal,
    today: () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
  }
}
