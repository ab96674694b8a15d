import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { decodeText, parseYaml } from '@bantin/parser'
import type { Issue } from '@bantin/schema'
import type { ReadDocument } from '../document/read-document.ts'
import { idUsedTwice, numberUsedTwice } from '../rules/issue-rules.ts'
import { findFile } from '../source/find-file.ts'
import type { IssueSource } from '../source/issue-source.ts'

/** Running number and id belong to one issue of the bulletin. Supplements are numbered on their own. */
export function checkOtherIssues(source: IssueSource, issue: ReadDocument<Issue>): Diagnostic[] {
  const mine = issue.value
  if (!mine) return []
  return (source.otherIssues ?? []).flatMap((path) => {
    const other = identify(source, path)
    const found: Diagnostic[] = []
    const supplement = (kind: unknown): boolean => kind === 'supplement'
    if (other.number === mine.number && supplement(other.kind) === supplement(mine.kind))
      found.push(diagnose(numberUsedTwice, { file: issue.file, place: issue.placeOf(['number']) }, { number: mine.number, other: path }))
    if (other.id === mine.id)
      found.push(diagnose(idUsedTwice, { file: issue.file, place: issue.placeOf(['id']) }, { id: mine.id, other: path }))
    return found
  })
}

function identify(source: IssueSource, path: string): { number?: unknown; id?: unknown; kind?: unknown } {
  const file = findFile(source, path)
  if (!file || 'refused' in file) return {}
  const { text } = decodeText(file.bytes, { file: path })
  const value = text === undefined ? undefined : parseYaml(text, { file: path }).value
  return typeof value === 'object' && value !== null ? value : {}
}
