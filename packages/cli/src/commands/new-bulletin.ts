import { basename, resolve } from 'node:path'
import { slug } from '@bantin/vietnamese/search'
import { UsageError } from '../arguments/usage-problem.ts'
import { displayPath, shellWord } from '../issue/folders.ts'
import { bulletinFiles, issueFiles, SCHEMA_FOLDER } from '../scaffold/files.ts'
import { nextIssue } from '../scaffold/next-issue.ts'
import { writeNewFiles } from '../scaffold/write-files.ts'
import { type Command, textOption } from './command.ts'

/** `bantin new bulletin <folder>`: the bulletin and its first issue. */
export const create: Command = async (context) => {
  const { given, environment, words } = context
  const [named] = given
  if (named === undefined) throw new UsageError({ kind: 'word-missing', what: 'folder' })
  const folder = resolve(environment.cwd, named)
  const name = displayPath(folder, environment.cwd)
  const id = slug(textOption(context, 'title') ?? basename(folder)) || 'ban-tin'
  const next = nextIssue([], { periodicity: 'monthly', today: environment.today() })
  const first = issueFiles({ id: `${id}-${next.period}`, next, section: 'tin-tuc', language: 'vi', schemas: `../../${SCHEMA_FOLDER}` })
  const files = {
    ...bulletinFiles({
      id,
      title: textOption(context, 'title') ?? 'Bản tin mới',
      publisher: textOption(context, 'publisher') ?? 'Tên cơ quan xuất bản',
    }),
    ...Object.fromEntries(Object.entries(first).map(([path, text]) => [`issues/${next.period}/${path}`, text])),
  }
  const diagnostics = await writeNewFiles(folder, name, files)
  if (diagnostics.length > 0) return { reason: 'content', diagnostics, facts: { files: [] } }
  const paths = Object.keys(files)
  const text = [
    words.created(name),
    ...paths.map((path) => `  ${path}`),
    '',
    words.next([`cd ${shellWord(name)}`, 'bantin check', 'bantin dev']),
  ].join('\n')
  return { reason: 'ok', text, facts: { folder, files: paths } }
}
