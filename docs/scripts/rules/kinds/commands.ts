import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { BASE } from '../base.ts'
import { block, fileBlock } from '../blocks.ts'
import type { Example, Findings, Side } from '../example.ts'
import { carryOut } from './shell.ts'

/** What is typed in a terminal, in the folder of the sample bulletin. */
export interface Typed {
  readonly lines: string
  /** Files that are written before, beside those of the base; the page shows them. */
  readonly files?: Readonly<Record<string, string>>
  /** Files that are written before without being shown: pictures, and what is too long. */
  readonly unseen?: Readonly<Record<string, string | Uint8Array>>
}

const modules = path.resolve(import.meta.dirname, '../../../node_modules')

/** Write the sample bulletin into a folder of its own, type the lines there, and collect what the commands say. */
async function type({ lines, files = {}, unseen = {} }: Typed): Promise<Findings> {
  const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'bantin-example-')))
  try {
    // a configuration imports packages
    symlinkSync(modules, path.join(root, 'node_modules'), 'junction')
    const sources = { ...BASE, ...files }
    for (const [name, content] of Object.entries({ ...sources, ...unseen })) {
      const at = path.join(root, 'lang-ven', name)
      mkdirSync(path.dirname(at), { recursive: true })
      writeFileSync(at, content)
    }
    return { found: await carryOut(lines, path.join(root, 'lang-ven')), sources }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

export const typed = (typing: Typed | string): Side => {
  const one = typeof typing === 'string' ? { lines: typing } : typing
  const files = Object.entries(one.files ?? {})
  return {
    shown: (language) => [...files.map(([name, text]) => fileBlock(name, text, language)), block(one.lines, 'sh', language)].join('\n\n'),
    run: () => type(one),
  }
}

/** Lines of a terminal, wrong and right. */
export const commands = (rule: string, { bad, good }: { readonly bad: Typed | string; readonly good: Typed | string }): Example => ({
  rule,
  bad: typed(bad),
  good: typed(good),
})
