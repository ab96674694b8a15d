import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Diagnostic } from '@bantin/diagnostics'
import { block } from '../blocks.ts'
import type { Example, Side } from '../example.ts'

/** What a program has, by the package that it imports it from; below `''`, what was made before. */
type Scope = Readonly<Record<string, Readonly<Record<string, unknown>>>>

type Run = (...values: readonly unknown[]) => Promise<readonly Diagnostic[]>
const AsyncFunction = (async () => {}).constructor as new (...parts: readonly string[]) => Run

const importsOf = (scope: Scope, text: string): string =>
  Object.entries(scope)
    .map(([from, values]) => [from, Object.keys(values).filter((name) => new RegExp(`\\b${name}\\b`).test(text))] as const)
    .filter(([from, names]) => from !== '' && names.length > 0)
    .map(([from, names]) => `import { ${names.join(', ')} } from '${from}'\n`)
    .join('')

/** Run a program; `folder` in it is an empty one that goes afterwards. */
async function runCode(scope: Scope, text: string): Promise<readonly Diagnostic[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bantin-example-'))
  const values: Record<string, unknown> = Object.assign({ folder }, ...Object.values(scope))
  try {
    return await new AsyncFunction(...Object.keys(values), `${text}\nreturn diagnostics`)(...Object.values(values))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const sideOf = (scope: Scope, text: string): Side => ({
  shown: (language) => block([importsOf(scope, text), text].filter(Boolean).join('\n'), 'ts', language),
  run: async () => ({ found: await runCode(scope, text), sources: {} }),
})

/** A program, wrong and right. It ends with the findings in `diagnostics`. */
export const code = (rule: string, scope: Scope, { bad, good }: { readonly bad: string; readonly good: string }): Example => ({
  rule,
  bad: sideOf(scope, bad),
  good: sideOf(scope, good),
})
