import { plainName } from '../../verify/plain-name.ts'
import type { Check, Question, Told } from '../check/told.ts'
import { ENTRY_HASH, type IssueData, type Shard, shardOf, type VerifyTable } from '../data-form.ts'
import type { Chosen } from './chosen.ts'
import { digestFile, digestText, readText } from './digest-file.ts'
import type { Load } from './load.ts'
import { type ScriptWords, scriptWords } from './words.ts'

const MANIFEST_LIMIT = 33_554_432

export interface Judging {
  readonly load: Load
  readonly table: VerifyTable
  readonly language: 'vi' | 'en'
  readonly pin: string | undefined
  onProgress(name: string, share: number): void
}

/** Whether the browser can run the script that checks signatures: one of 2019. */
export const isNewEnough = (): boolean => 'BigInt' in window && 'fromEntries' in Object

const questionOf = ({ table, language, pin }: Judging): Question => ({ language, bulletin: table.bulletin, keys: table.keys, pin })

/** What a single file is. */
export async function judgeFile({ path, file }: Chosen, judging: Judging): Promise<Told> {
  const { load, table, language } = judging
  const sha256 = await digestFile(file, (share) => judging.onProgress(path, share))
  const shard = async (hash: string): Promise<Shard> => {
    const name = table.shards[shardOf(hash, table.digits)]
    return name === undefined ? { hashes: {}, names: {} } : load<Shard>(name)
  }
  const named = digestText(plainName(file.name))
  const same = (await shard(sha256)).hashes[sha256.slice(0, ENTRY_HASH)] || []
  const alike = (await shard(named)).names[named.slice(0, ENTRY_HASH)]
  const found = same.length > 0 || alike === undefined ? same : [alike]
  const issues = await Promise.all(
    found.map(async (i) => {
      const [title, name] = table.issues[i]!
      return { title, ...(await load<IssueData>(name)) }
    }),
  )
  if (isNewEnough()) {
    const check = await load<Check>('check')
    return check.file({ ...questionOf(judging), name: file.name, size: file.size, sha256, issues })
  }
  const words = scriptWords[language]
  const text = same.length > 0 ? words.oldSame : issues.length > 0 ? words.oldNamed : words.oldUnknown
  return unchecked(
    text.replace('{title}', () => (issues.length > 0 ? issues[0]!.title : '')),
    words,
  )
}

const unchecked = (headline: string, words: ScriptWords): Told => ({ outcome: 'unchecked', headline, details: [words.old] })

/** What a folder with a manifest is. */
export async function judgeFolder(files: readonly Chosen[], judging: Judging): Promise<Told> {
  const words = scriptWords[judging.language]
  if (!isNewEnough()) return unchecked(words.oldFolder, words)
  const textOf = async (name: string) => {
    const found = files.find(({ path }) => path === name)
    // What is larger is no manifest of ours
    return found && found.file.size <= MANIFEST_LIMIT ? readText(found.file) : undefined
  }
  const digests: { path: string; sha256: string }[] = []
  for (const { path, file } of files) {
    digests.push({ path, sha256: await digestFile(file, (share) => judging.onProgress(path, share)) })
  }
  const check = await judging.load<Check>('check')
  const [manifest, signature] = [(await textOf('manifest.json')) || '', await textOf('manifest.sig.json')]
  return check.folder({ ...questionOf(judging), manifest, signature, files: digests })
}
