import { readdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { MANIFEST_FILE, SIGNATURE_FILE } from '@bantin/compile/manifest'
import { describeVerdict, fingerprint, type KnownIssue, readKeyList, type Verdict, verifyFile, verifyFiles } from '@bantin/signing'
import { UsageError } from '../arguments/usage-problem.ts'
import { displayPath } from '../issue/folders.ts'
import { bulletinAround } from '../signing/bulletin-facts.ts'
import { type FoundKeys, findKeys, KEYS_FILE } from '../signing/find-keys.ts'
import { shownFingerprint } from '../signing/fingerprint.ts'
import { locateOutput } from '../signing/locate-output.ts'
import { pinOption } from '../signing/pin-option.ts'
import { readOptional } from '../signing/read-optional.ts'
import { readOutput } from '../signing/read-output.ts'
import { type Command, type Context, textOption } from './command.ts'

/** So far up is looked for the output folder that a file lies in. */
const MOST_LEVELS = 8

/** `bantin verify <file or folder>` */
export const verify: Command = async (context) => {
  const { environment, given, words, progress, language } = context
  const { cwd } = environment
  const [named] = given
  if (named === undefined) throw new UsageError({ kind: 'word-missing', what: 'verified' })
  const path = resolve(cwd, named)
  const found = await stat(path).catch(() => undefined)
  if (!found && !(await readOptional(join(cwd, 'issues', named, 'issue.yaml')))) throw new UsageError({ kind: 'no-file', given: named })
  progress.phase(words.signing.hashing)
  const { verdict, keys } = found?.isFile() ? await verifyOne(path, context) : await verifyFolder(await locateOutput(named, cwd), context)
  const bulletin = await bulletinAround(dirname(path)).then((near) => near ?? bulletinAround(cwd))
  const title = bulletin && bulletin.id === verdict.issue?.bulletin ? bulletin.title : undefined
  const { headline, details } = describeVerdict(verdict, language, { bulletin: title })
  const list = keys && readKeyList(keys.bytes).list
  const anchor = list?.keys.find(({ id }) => id === list.anchor)
  const note =
    verdict.outcome === 'genuine' && keys && anchor && textOption(context, 'keys') === undefined && pinOption(context) === undefined
      ? [words.signing.keysFrom(displayPath(keys.path, cwd), shownFingerprint(fingerprint(anchor.publicKey)))]
      : []
  const text = [headline, ...[...details, ...note].map((line) => `  ${line}`)].join('\n')
  const facts = { verdict, headline, keys: keys?.path ?? null }
  return { reason: verdict.outcome === 'genuine' ? 'ok' : 'content', text, facts }
}

interface Verified {
  readonly verdict: Verdict
  readonly keys: FoundKeys | undefined
}

async function verifyFolder(folder: string, context: Context): Promise<Verified> {
  const { cwd, signal } = context.environment
  const pin = pinOption(context)
  const [manifest, signature] = await Promise.all([MANIFEST_FILE, SIGNATURE_FILE].map((name) => readOptional(join(folder, name))))
  if (!manifest) return { verdict: { outcome: 'unsigned' }, keys: undefined }
  const keys = await findKeys(context, [folder, cwd])
  const files = without(readOutput(folder, signal), keys?.beside ? KEYS_FILE : undefined)
  return { verdict: await verifyFiles({ manifest, signature, keys: keys?.bytes, pin, files }), keys }
}

/** A list of keys that was published with the issue is no file of it. */
async function* without(files: ReturnType<typeof readOutput>, path: string | undefined): ReturnType<typeof readOutput> {
  for await (const file of files) if (file.path !== path) yield file
}

async function verifyOne(path: string, context: Context): Promise<Verified> {
  const { cwd } = context.environment
  const pin = pinOption(context)
  const bytes = (await readOptional(path)) ?? new Uint8Array()
  const around = await outputAround(path)
  const folders = [...(around ? [around] : []), ...(await builtIssues(dirname(path))), ...(await builtIssues(cwd))]
  const issues = (await Promise.all([...new Set(folders)].map(readIssueOf))).flat()
  const keys = await findKeys(context, [...(around ? [around] : []), dirname(path), cwd])
  return { verdict: await verifyFile({ name: path, bytes, issues, keys: keys?.bytes, pin }), keys }
}

async function readIssueOf(folder: string): Promise<KnownIssue[]> {
  const manifest = await readOptional(join(folder, MANIFEST_FILE))
  return manifest ? [{ manifest, signature: await readOptional(join(folder, SIGNATURE_FILE)) }] : []
}

async function outputAround(path: string): Promise<string | undefined> {
  let folder = dirname(path)
  for (let level = 0; level < MOST_LEVELS; level++, folder = dirname(folder)) {
    if (await readOptional(join(folder, MANIFEST_FILE))) return folder
  }
  return undefined
}

/** The outputs in `dist/` of the bulletin around a folder, the last name first. */
async function builtIssues(folder: string): Promise<string[]> {
  const bulletin = await bulletinAround(folder)
  if (!bulletin) return []
  const dist = join(bulletin.folder, 'dist')
  const names = await readdir(dist).catch((): string[] => [])
  return names
    .sort()
    .reverse()
    .map((name) => join(dist, name))
}
