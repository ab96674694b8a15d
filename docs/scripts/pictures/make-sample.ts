import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { province } from '@bantin/fixtures'
import { run } from 'bantin'
import { unzipSync } from 'fflate'

/** The sample bulletin, built into a folder: the forms of its issue, the files of its book, and its site. */
export interface Sample {
  readonly issue: string
  readonly book: string
  readonly site: string
  /** The id of the issue. */
  readonly id: string
}

async function bantin(cwd: string, ...argv: readonly string[]): Promise<void> {
  let said = ''
  const write = (text: string) => {
    said += text
  }
  const { signal } = new AbortController()
  const code = await run(argv, {
    cwd,
    env: { BANTIN_CACHE: 'off' },
    stdout: { write },
    stderr: { write },
    signal,
    today: () => '2026-11-05',
  })
  if (code !== 0) throw new Error(said)
}

/** Build everything that pictures are taken of. */
export async function makeSample(folder: string): Promise<Sample> {
  const bulletin = path.join(folder, 'ban-tin')
  cpSync(fileURLToPath(province.folder), bulletin, { recursive: true, filter: (name) => !/[\\/](?:dist|\.bantin)$/.test(name) })
  await bantin(bulletin, 'build', province.issue, '--to', 'all', '--out', '../so-bao')
  await bantin(bulletin, 'site', '--out', '../trang')
  const issue = path.join(folder, 'so-bao')
  const { issue: facts } = JSON.parse(readFileSync(path.join(issue, 'manifest.json'), 'utf8')) as { issue: { id: string } }
  const book = path.join(folder, 'sach')
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(path.join(issue, `${facts.id}.epub`))))) {
    mkdirSync(path.dirname(path.join(book, name)), { recursive: true })
    if (!name.endsWith('/')) writeFileSync(path.join(book, name), bytes)
  }
  return { issue, book, site: path.join(folder, 'trang'), id: facts.id }
}
