import { readFileSync } from 'node:fs'
import type { Files } from 'bantin/scaffold'

/** Files that every project gets as they stand in this package. */
const PATHS = ['forms/gemtext.ts', 'forms/check.ts'] as const

/** A form of one's own, and the program that tries it. */
export function templateFiles(): Files {
  const folder = new URL('template/', import.meta.resolve('create-bantin/package.json'))
  return Object.fromEntries(PATHS.map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]))
}
