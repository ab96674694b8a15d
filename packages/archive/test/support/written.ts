import { type IssueRecord, recordIssue } from '@bantin/archive'
import { type CompiledIssue, compile, type SourceFile } from '@bantin/compile'
import { manifestOf } from './render.ts'

const bulletin = `schema: 1
id: lang-ven
title: Bản tin Làng Ven
publisher: { name: Tổ thông tin Làng Ven }
sections:
  - { id: mua-vu, title: Mùa vụ }
  - { id: suc-khoe, title: Sức khỏe }
`

/** What an issue of a test is written from. */
export interface Written {
  /** Markdown files by the ids of the items, front matter and all. */
  readonly items: Readonly<Record<string, string>>
  readonly date?: string
  readonly audience?: 'public' | 'internal'
}

/** Compile an issue from texts; throws when it has errors. */
export async function compileWritten({ items, date = '2026-11-05', audience = 'public' }: Written): Promise<CompiledIssue> {
  const ids = Object.keys(items)
  const entries = ids.map((id) => `  - { item: ${id}, section: mua-vu }\n`).join('')
  const issue = `schema: 1\nid: lang-ven-2026-11\nnumber: 12\nperiod: 2026-11\ndate: ${date}\naudience: ${audience}\nitems:\n${entries}`
  const texts: Record<string, string> = { 'bulletin.yaml': bulletin, 'issues/11/issue.yaml': issue }
  for (const id of ids) texts[`issues/11/items/${id}.md`] = items[id] as string
  const files = new Map<string, SourceFile>()
  for (const [path, text] of Object.entries(texts)) files.set(path, { path, bytes: new TextEncoder().encode(text) })
  const compiled = await compile({ bulletinFile: 'bulletin.yaml', issueFile: 'issues/11/issue.yaml', files })
  if (!compiled.issue) throw new Error(compiled.diagnostics.map((one) => `${one.file}: ${one.message.en}`).join('\n'))
  return compiled.issue
}

/** The record of an issue without any form. */
export const recordOf = async (issue: CompiledIssue): Promise<IssueRecord> => recordIssue(issue, await manifestOf(issue)) as IssueRecord

/** The record of one item, written as Markdown. */
export async function recordText(text: string, date = '2026-11-05') {
  const { items } = await recordOf(await compileWritten({ items: { gat: text }, date }))
  return items[0] as IssueRecord['items'][number]
}
