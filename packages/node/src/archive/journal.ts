import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ArchivedFile } from '@bantin/drafting'

/** The journal of an import, in the output folder: a line for each source that is done. */
export const JOURNAL = '.bantin-import.jsonl'

/** What a journal is about: with other settings, an import begins anew. */
export interface JournalHead {
  readonly journal: 1
  /** A hash of everything beside the sources that decides about the result. */
  readonly settings: string
}

/** Lines are added as sources are done; a kill loses at most the line that was being written. */
export interface Journal {
  readonly done: ReadonlyMap<string, ArchivedFile>
  /** The line is written behind those before it; nobody has to wait. */
  add(file: ArchivedFile): void
  /** Wait until all lines are on the disk. */
  close(): Promise<void>
}

/** Open a journal and read what is done; one of other settings is begun anew. */
export async function openJournal(path: string, head: JournalHead): Promise<Journal> {
  const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n').map(parseLine)
  const [first, ...rest] = lines
  const known = isHead(first) && first.settings === head.settings
  const done = new Map<string, ArchivedFile>()
  if (known) for (const line of rest) if (isFile(line)) done.set(line.source, line)
  await mkdir(dirname(path), { recursive: true })
  const handle = await open(path, known ? 'a' : 'w')
  // a line that was cut off must not spoil the next
  await handle.appendFile(known ? '\n' : `${JSON.stringify(head)}\n`)
  let written: Promise<unknown> = Promise.resolve()
  return {
    done,
    add(file) {
      written = written.then(() => handle.appendFile(`${JSON.stringify(file)}\n`)).then(() => handle.datasync())
      // told by close
      written.catch(() => {})
    },
    async close() {
      try {
        await written
      } finally {
        await handle.close()
      }
    },
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const isHead = (value: unknown): value is JournalHead =>
  typeof value === 'object' && value !== null && 'journal' in value && value.journal === 1 && 'settings' in value

const isFile = (value: unknown): value is ArchivedFile =>
  typeof value === 'object' && value !== null && 'source' in value && 'sha256' in value && 'outcome' in value
