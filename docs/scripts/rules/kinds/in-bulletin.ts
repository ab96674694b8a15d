import { type Adapter, compile, render } from '@bantin/compile'
import type { Localised } from '@bantin/diagnostics'
import type { Transform } from '@bantin/transforms'
import { BASE, FORMER, ISSUE, ITEM } from '../base.ts'
import { block, fileBlock } from '../blocks.ts'
import type { Example, Findings, Side } from '../example.ts'

/** A stretch that is right, and the same with the mistake. */
interface Pair {
  readonly good: string
  readonly bad: string
}

type Files = Readonly<Record<string, string | Uint8Array>>

/** What the check is run with, beside what it always has. */
interface Setting {
  readonly transforms?: readonly Transform[]
  /** The forms that are rendered: some rules are theirs. */
  readonly forms?: readonly Adapter[]
  /** Files beside those of the base, or in place of them. */
  readonly files?: Files
}

const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? new TextEncoder().encode(content) : content)

/** Check the sample bulletin, and render it where a form is asked for. */
async function check(texts: Readonly<Record<string, string>>, { transforms, forms = [], files: more = {} }: Setting): Promise<Findings> {
  const files = new Map(Object.entries({ ...texts, ...more }).map(([path, content]) => [path, { path, bytes: bytesOf(content) }]))
  const source = { bulletinFile: 'bulletin.yaml', issueFile: ISSUE, files, otherIssues: [FORMER] }
  const { issue, diagnostics } = await compile(source, transforms ? { transforms } : {})
  const rendered = issue && forms.length > 0 ? await render(issue, forms) : undefined
  return { found: [...diagnostics, ...(rendered?.diagnostics ?? [])], sources: texts }
}

/** The base with a stretch of a file changed: the base has either the good side or the bad one. */
function replaced(rule: string, path: string, pair: Pair, side: 'good' | 'bad'): Record<string, string> {
  const before = BASE[path]
  const present = [pair.good, pair.bad].find((one) => one !== '' && before?.includes(one))
  if (before === undefined || present === undefined) throw new Error(`${rule}: ${path} has no such stretch`)
  return { ...BASE, [path]: before.replace(present, () => pair[side]) }
}

/** The text of an item, right and wrong: `body('note/undefined', { good, bad })`. */
export function body(rule: string, pair: Pair, setting: Setting = {}): Example {
  const [head] = BASE[ITEM]!.split('---\n\n')
  const side = (which: 'good' | 'bad'): Side => ({
    shown: (language) => block(pair[which], 'md', language),
    run: () => check({ ...BASE, [ITEM]: `${head}---\n\n${pair[which]}\n` }, setting),
  })
  return { rule, bad: side('bad'), good: side('good') }
}

/** A stretch of a file of the sample bulletin, right and wrong. */
export function file(rule: string, path: string, pair: Pair, setting: Setting = {}): Example {
  const side = (which: 'good' | 'bad'): Side => ({
    shown: (language) => fileBlock(path, pair[which], language),
    run: () => check(replaced(rule, path, pair, which), setting),
  })
  return { rule, bad: side('bad'), good: side('good') }
}

/** Files that are better told in words: pictures, and what is too long. The base is right without them. */
export const told = (rule: string, bad: { readonly words: Localised; readonly files: Files }, setting: Setting = {}): Example => ({
  rule,
  bad: { shown: (language) => bad.words[language], run: () => check(BASE, { ...setting, files: { ...setting.files, ...bad.files } }) },
  good: { shown: () => '', run: () => check(BASE, setting) },
})
