import { execFile } from 'node:child_process'
import { appendFileSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

const FENCE = /^(`{3,})\w+ ((?:run|append=)[^\n]*)\n([\s\S]*?)^\1$/gm

/** What a page of the docs tells its reader to do: blocks marked `run`, and those marked `append=`, which are added to a file. */
export const stepsOf = (page) => [...page.matchAll(FENCE)].map(([, , meta, code]) => ({ meta, code }))

/**
 * Carry out a step to the letter, in a shell.
 *
 * @param step one of {@link stepsOf}
 * @param place where it begins (`cwd`), the environment (`env`), a folder for what the shell tells (`scratch`)
 * @returns where the next one begins, and what was printed. Throws when it ends otherwise than the page says
 */
export async function carryOut({ meta, code }, { cwd, env, scratch }) {
  const append = /^append=(\S+)/.exec(meta)?.[1]
  if (append) {
    const files = globSync(append, { cwd })
    if (files.length !== 1) throw new Error(`${append}: ${files.length} files, not one`)
    appendFileSync(path.join(cwd, files[0]), code)
    return { cwd, said: '' }
  }
  const where = path.join(scratch, '.where')
  const wanted = Number(/exit=(\d)/.exec(meta)?.[1] ?? 0)
  const script = `${wanted === 0 ? 'set -e\n' : ''}${code}code=$?\npwd > "$WHERE"\nexit $code\n`
  const { ended, said } = await inShell(script, { cwd, env: { ...env, WHERE: where } })
  if (ended !== wanted) throw new Error(`${code.trim()} ended with ${ended}, not ${wanted}:\n${said}`)
  return { cwd: readFileSync(where, 'utf8').trim(), said }
}

async function inShell(script, options) {
  try {
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', script], options)
    return { ended: 0, said: stdout + stderr }
  } catch (error) {
    return { ended: error.code, said: `${error.stdout ?? ''}${error.stderr ?? ''}` }
  }
}
