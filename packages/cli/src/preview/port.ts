import { UsageError } from '../arguments/usage-problem.ts'

const PORT = 4321

/** The port that `--port` asks for. */
export function portOf(given: string | undefined): number {
  if (given === undefined) return PORT
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN
  if (!(port <= 65535)) throw new UsageError({ kind: 'bad-value', option: '--port', given, allowed: '0–65535' })
  return port
}
