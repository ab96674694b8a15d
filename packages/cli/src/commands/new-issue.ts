import { readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { diagnose, hasErrors } from '@bantin/diagnostics'
import { bulletinFolderAround, listIssues } from '@bantin/node'
import { decodeText, parseYaml, validate } from '@bantin/parser'
import { bulletin as bulletinSchema } from '@bantin/schema'
import { slug } from '@bantin/vietnamese/search'
import { UsageError } from '../arguments/usage-problem.ts'
import { displayPath, shellWord } from '../issue/folders.ts'
import { copyImprint } from '../scaffold/copy-imprint.ts'
import { issueFiles } from '../scaffold/files.ts'
import { type KnownIssue, nextIssue } from '../scaffold/next-issue.ts'
import { badIssueName, bulletinBroken } from '../scaffold/rules.ts'
import { schemaFolder } from '../scaffold/schema-folder.ts'
import { writeNewFiles } from '../scaffold/write-files.ts'
import type { Command } from './command.ts'

/** `bantin new issue [name]` */
export const create: Command = async (context) => {
  const { given, environment, words } = context
  const bulletinFolder = await bulletinFolderAround(environment.cwd)
  if (bulletinFolder === undefined) throw new UsageError({ kind: 'no-bulletin', folder: displayPath(environment.cwd, environment.cwd) })
  const file = 'bulletin.yaml'
  const { text = '', diagnostics: decoding } = decodeText(await readFile(join(bulletinFolder, file)), { file })
  const yaml = parseYaml(text, { file })
  const { value: bulletin, diagnostics: checking } = validate(bulletinSchema, yaml, { file })
  const broken = [...decoding, ...yaml.diagnostics, ...(hasErrors(yaml.diagnostics) ? [] : checking)]
  if (!bulletin || hasErrors(broken)) return { reason: 'content', diagnostics: [...broken, diagnose(bulletinBroken, { file })] }
  const issues = await readIssues(bulletinFolder)
  const next = nextIssue(
    issues.map(({ facts }) => facts),
    { periodicity: bulletin.periodicity, today: environment.today() },
  )
  const days = bulletin.periodicity === 'weekly' || bulletin.periodicity === 'fortnightly'
  const name = given[0] ?? (days ? next.date : next.period)
  if (slug(name) !== name) return { reason: 'content', diagnostics: [diagnose(badIssueName, {}, { name, suggestion: slug(name) })] }
  const last = issues.find(({ facts }) => facts.number === next.number - 1) ?? issues.at(-1)
  const folder = join(last ? dirname(dirname(last.path)) : join(bulletinFolder, 'issues'), name)
  const up = relative(folder, bulletinFolder).split(sep).join('/')
  const files = issueFiles({
    id: `${bulletin.id}-${name}`,
    next,
    section: bulletin.sections[0]?.id ?? '',
    language: bulletin.languages[0] ?? 'vi',
    imprint: last && copyImprint(last.text),
    schemas: schemaFolder(text, up),
  })
  const display = displayPath(folder, environment.cwd)
  const diagnostics = await writeNewFiles(folder, display, files)
  if (diagnostics.length > 0) return { reason: 'content', diagnostics, facts: { files: [] } }
  const paths = Object.keys(files)
  const created = [
    words.created(display),
    ...paths.map((path) => `  ${path}`),
    '',
    words.next([`bantin check ${shellWord(display)}`, `bantin dev ${shellWord(display)}`]),
  ]
  return { reason: 'ok', text: created.join('\n'), facts: { folder, files: paths } }
}

async function readIssues(bulletinFolder: string): Promise<{ path: string; text: string; facts: KnownIssue }[]> {
  const paths = await listIssues(bulletinFolder)
  return Promise.all(
    paths.map(async (path) => {
      const text = await readFile(path, 'utf8').catch(() => '')
      return { path, text, facts: factsOf(parseYaml(text.replace(/^\ufeff/, ''), { file: path }).value) }
    }),
  )
}

function factsOf(value: unknown): KnownIssue {
  const known = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const number = (key: string): number | undefined => (Number.isSafeInteger(known[key]) ? (known[key] as number) : undefined)
  const text = (key: string, shape: RegExp): string | undefined => {
    const found = known[key]
    return typeof found === 'string' && shape.test(found) ? found : undefined
  }
  return {
    number: number('number'),
    period: text('period', /^\d{4}-\d{2}(?:\/\d{4}-\d{2})?$/),
    date: text('date', /^\d{4}-\d{2}-\d{2}$/),
    yearOfPublication: number('yearOfPublication'),
    kind: text('kind', /^[a-z]+$/),
  }
}
