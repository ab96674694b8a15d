import type { Adapter, Compiled, IssueSource } from '@bantin/compile'
import { findBulletinFolder, readIssue } from '@bantin/node'
import type { Context } from '../commands/command.ts'
import { type LoadedConfig, loadConfig } from '../config/load-config.ts'
import { keptItems } from './kept-items.ts'
import { locateIssue } from './locate-issue.ts'

/** An issue, read and compiled, with the configuration that applies to it. */
export interface OpenedIssue<Forms> {
  readonly issueFolder: string
  readonly bulletinFolder: string
  /** The issue's folder in the bulletin, for messages. */
  readonly name: string
  readonly config: LoadedConfig
  readonly source: IssueSource
  readonly compiled: Compiled
  readonly forms: Forms
}

/**
 * Find, read and compile the issue that a command is about.
 *
 * @param startForms begins to load what renders the issue, which then goes on while the issue is read
 */
export async function openIssue<Forms extends Promise<readonly Adapter[]> | undefined = undefined>(
  context: Context,
  startForms: (config: LoadedConfig) => Forms = () => undefined as Forms,
): Promise<OpenedIssue<Forms>> {
  const { environment, given, progress, words } = context
  const core = import('@bantin/compile')
  const issueFolder = await locateIssue(given[0], environment.cwd)
  const bulletinFolder = await findBulletinFolder(issueFolder)
  const config = await loadConfig({ bulletinFolder, cwd: environment.cwd })
  const forms = startForms(config)
  progress.phase(words.phases.reading)
  const [source, { compile, createTreeCache }] = await Promise.all([readIssue(issueFolder), core, forms])
  environment.signal.throwIfAborted()
  progress.phase(words.phases.compiling, words.files(source.files.size))
  const { transforms, rulePacks } = config.value
  const cache = createTreeCache(keptItems(config, environment.env))
  const compiled = await compile(source, { cache, ...(transforms ? { transforms } : {}), ...(rulePacks ? { rulePacks } : {}) })
  environment.signal.throwIfAborted()
  const name = source.issueFile.replace(/\/?issue\.yaml$/, '') || '.'
  return { issueFolder, bulletinFolder, name, config, source, compiled, forms }
}
