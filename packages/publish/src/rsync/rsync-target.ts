import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { OutputFile } from '../output/output-file.ts'
import type { SeenFile, Target } from '../target/target.ts'
import { TargetError } from '../target/target-error.ts'
import type { Work } from '../target/work.ts'
import { parseListing } from './parse-listing.ts'
import { runRsync } from './run-rsync.ts'

/** Readable by the web server, whatever the rights of the output folder are. */
const RIGHTS = ['--perms', '--chmod=D755,F644']
const FILTER_SIGNS = /[[\]*?\\]/g

/** Everything is named relative to the working folder, so that a Windows drive is not taken for the name of a machine. */
export function rsyncTarget(address: string, name: string, work: Work): Target {
  const { source } = work
  const place = address.endsWith('/') ? address : `${address}/`
  const list = (files: readonly OutputFile[]): string => files.map(({ path }) => `${path}\0`).join('')
  const inFolder = async <T>(use: (folder: string) => Promise<T>): Promise<T> => {
    const folder = await mkdtemp(join(tmpdir(), 'bantin-rsync-'))
    try {
      return await use(folder)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  const look = async (paths: ReadonlySet<string>): Promise<ReadonlyMap<string, SeenFile>> => {
    const { stdout, absent } = await runRsync(['-r', '--list-only', '--', place], { cwd: source }, work)
    return absent ? new Map() : new Map([...parseListing(stdout)].filter(([path]) => paths.has(path)))
  }

  return {
    name,
    look,
    read: (path) =>
      inFolder(async (folder) => {
        const { absent } = await runRsync(['--', place + path, './'], { cwd: folder }, work)
        return absent ? undefined : readFile(join(folder, path), 'utf8')
      }),
    write: (path, text) =>
      inFolder(async (folder) => {
        await writeFile(join(folder, path), text)
        await arrived(runRsync([...RIGHTS, '--', `./${path}`, place], { cwd: folder }, work), path)
      }),
    async same(files) {
      if (files.length === 0) return new Set()
      const args = ['--checksum', '--dry-run', '--out-format=%n', '--from0', '--files-from=-', '--', './', place]
      const { stdout } = await runRsync(args, { cwd: source, input: list(files) }, work)
      const differ = new Set(stdout.split('\n'))
      return new Set(files.map(({ path }) => path).filter((path) => !differ.has(path)))
    },
    async send(files, sent) {
      const waiting = new Map(files.map((file) => [file.path, file]))
      const tell = (path: string): void => {
        const file = waiting.get(path)
        if (file && waiting.delete(path)) sent(file)
      }
      const args = [
        '--checksum',
        '--out-format=%n',
        ...RIGHTS,
        '--partial-dir=.bantin-part',
        '--from0',
        '--files-from=-',
        '--',
        './',
        place,
      ]
      await arrived(runRsync(args, { cwd: source, input: list(files), onLine: tell }, work))
      for (const path of [...waiting.keys()]) tell(path)
    },
    async remove(files) {
      const seen = await look(new Set(files.map(({ path }) => path)))
      const present = files.filter(({ path }) => seen.has(path))
      const changed = present.filter(({ path, bytes }) => bytes !== undefined && seen.get(path)?.bytes !== bytes)
      const gone = present.filter((file) => !changed.includes(file)).map(({ path }) => path)
      if (gone.length > 0) await inFolder((folder) => removeAll(folder, gone))
      return changed.map(({ path }) => path)
    },
  }

  /** Only what is named is at risk of deletion; the empty copy of its folders makes rsync look into them. */
  async function removeAll(folder: string, paths: readonly string[]): Promise<void> {
    for (const path of paths) await mkdir(join(folder, dirname(path)), { recursive: true })
    const rules = [...paths.map((path) => `R /${path.replace(FILTER_SIGNS, '\\$&')}`), 'P *'].join('\n')
    const args = ['-r', '--delete', '--filter=. -', '--', './', place]
    await runRsync(args, { cwd: folder, input: `${rules}\n` }, work)
  }
}

async function arrived(run: ReturnType<typeof runRsync>, path?: string): Promise<void> {
  if ((await run).absent) throw new TargetError('ENOENT', { path })
}
