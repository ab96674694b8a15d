import { readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { type HashMemory, hashSources, listIssues } from '@bantin/node'
import { compareHeads, type IssueHead, readHead } from './issue-head.ts'
import type { SourceIssue } from './source-issue.ts'

/** What was known of the sources at the last build; `hashes` is brought up to date. */
export interface SourceMemory {
  readonly hashes: HashMemory
  readonly heads: Readonly<Record<string, IssueHead>>
}

/** All issues of a bulletin, the newest first, with the hashes of their files. */
export async function listSourceIssues(bulletinFolder: string, memory: SourceMemory): Promise<SourceIssue[]> {
  const found: Omit<SourceIssue, 'clashes'>[] = []
  for (const path of await listIssues(bulletinFolder)) {
    const folder = dirname(path)
    const file = relative(bulletinFolder, path).split(sep).join('/').normalize('NFC')
    const hashes = await hashSources([folder], { bulletinFolder, memory: memory.hashes })
    const known = memory.heads[hashes.get(file) ?? '']
    const head = known ?? readHead(await readFile(join(path)).catch(() => new Uint8Array()), file)
    found.push({ folder, file, head, hashes })
  }
  const [byId, byNumber] = [new Map<unknown, string[]>(), new Map<string, string[]>()]
  for (const { head, file } of found) {
    if (head.id !== undefined) append(byId, head.id, file)
    if (head.number !== undefined) append(byNumber, numberKey(head), file)
  }
  const clashesOf = ({ head, file }: (typeof found)[number]): string[] => {
    const same = [...(byId.get(head.id) ?? []), ...(byNumber.get(numberKey(head)) ?? [])]
    return [...new Set(same)].filter((other) => other !== file).sort()
  }
  return found
    .map((one): SourceIssue => ({ ...one, clashes: clashesOf(one) }))
    .sort((a, b) => compareHeads(a.head, b.head) || (a.file < b.file ? -1 : 1))
}

/** Supplements are numbered on their own. */
const numberKey = ({ number, kind }: IssueHead): string => `${kind === 'supplement'} ${number}`

function append<K>(lists: Map<K, string[]>, key: K, value: string): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
