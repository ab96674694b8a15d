import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import type { Diagnostic } from '@bantin/diagnostics'
import { run } from 'bantin'

/** A line of a shell, taken apart. */
interface Line {
  readonly env: Readonly<Record<string, string>>
  readonly words: readonly string[]
  readonly into?: { readonly file: string; readonly append: boolean }
}

const WORD = /(?:"([^"]*)"|'([^']*)')|(>>?)|((?:[^\s"'>]|"[^"]*")+)/g

function takeApart(text: string, cwd: string): Line {
  const env: Record<string, string> = {}
  const words: string[] = []
  let into: Line['into']
  let redirect: string | undefined
  for (const [, double, single, sign, bare] of text.matchAll(WORD)) {
    const plain = double ?? single ?? bare?.replaceAll('"', '')
    const assigned = words.length === 0 && bare ? /^([A-Z_]+)=(.*)$/s.exec(plain!) : undefined
    if (sign) redirect = sign
    else if (redirect) into = { file: path.resolve(cwd, plain!), append: redirect === '>>' }
    else if (assigned) env[assigned[1]!] = assigned[2]!
    else words.push(...(bare?.includes('*') ? globSync(bare, { cwd }).sort() : [plain!]))
  }
  return { env, words, ...(into ? { into } : {}) }
}

/** The few commands that examples use; `bantin` is the one of this repository. */
const FILE_COMMANDS: Readonly<Record<string, (args: readonly string[]) => void>> = {
  cp: ([from, to]) => cpSync(from!, existsSync(to!) ? path.join(to!, path.basename(from!)) : to!, { recursive: true }),
  mkdir: ([folder]) => void mkdirSync(folder!, { recursive: true }),
  mv: ([from, to]) => renameSync(from!, to!),
  rm: (files) => files.map((file) => rmSync(file, { recursive: true })),
}

async function bantin({ words, env }: Line, cwd: string): Promise<readonly Diagnostic[]> {
  let out = ''
  let said = ''
  const collect = { stdout: { write: (text: string) => (out += text) }, stderr: { write: (text: string) => (said += text) } }
  const { signal } = new AbortController()
  const usual = { HOME: path.dirname(cwd), PATH: process.env.PATH, BANTIN_CACHE: path.join(path.dirname(cwd), '.cache') }
  await run([...words.slice(1), '--json'], { cwd, env: { ...usual, ...env }, ...collect, signal, today: () => '2026-11-05' })
  const { reason, diagnostics, problems, problem } = JSON.parse(out)
  if (reason !== 'ok' && reason !== 'content') throw new Error(`${words.join(' ')}: ${problems ?? problem ?? said}`)
  return diagnostics
}

/**
 * Carry out lines of a shell within this process, so that hundreds of them take seconds.
 *
 * @returns what the commands of Bantin said
 */
export async function carryOut(lines: string, folder: string): Promise<Diagnostic[]> {
  let cwd = folder
  const found: Diagnostic[] = []
  for (const text of lines.split('\n')) {
    const line = takeApart(text, cwd)
    const [name = '', ...args] = line.words
    const paths = args.filter((arg) => !arg.startsWith('-')).map((arg) => path.resolve(cwd, arg))
    if (name === 'bantin') found.push(...(await bantin(line, cwd)))
    else if (name === 'cd') cwd = paths[0]!
    else if (name === 'echo' && line.into) (line.into.append ? appendFileSync : writeFileSync)(line.into.file, `${args.join(' ')}\n`)
    else if (name === 'truncate') truncateSync(path.resolve(cwd, args[2]!), Number(args[1]))
    else if (name === 'sed') substitute(args[1]!, path.resolve(cwd, args[2]!))
    else if (FILE_COMMANDS[name]) FILE_COMMANDS[name](paths)
    else throw new Error(`examples have no command “${name}”`)
  }
  return found
}

/** `sed -i "s/from/to/" file`, for plain words. */
function substitute(script: string, file: string): void {
  const [, from = '', to = ''] = script.split(script[1]!)
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${path.basename(file)} has no “${from}”`)
  writeFileSync(file, text.replaceAll(from, to))
}
