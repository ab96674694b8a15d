import { readFileSync } from 'node:fs'

/** The version of this package. */
export function version(): string {
  const file = readFileSync(new URL(import.meta.resolve('bantin/package.json')), 'utf8')
  return (JSON.parse(file) as { version: string }).version
}
