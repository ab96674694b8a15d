import { readFileSync } from 'node:fs'

/** What this package says of itself. */
export interface PackageFacts {
  readonly version: string
  /** In a packed package `workspace:^` has become the version that it was packed with. */
  readonly devDependencies: Readonly<Record<string, string>>
}

/** Read `package.json` of this package. */
export function packageFacts(): PackageFacts {
  return JSON.parse(readFileSync(new URL(import.meta.resolve('create-bantin/package.json')), 'utf8')) as PackageFacts
}
