/** How a command ends; documented in `bantin --help` and the readme, and never changed. */
export const EXIT = {
  /** Done; there may be warnings. */
  ok: 0,
  /** The content has errors: nothing was written. */
  content: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Bantin itself failed. */
  unexpected: 3,
  /** Stopped by the user. */
  interrupted: 130,
} as const

/** The name of an end, as `--json` reports it. */
export type Reason = keyof typeof EXIT
