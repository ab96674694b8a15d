import { findBulletinFolder } from '@bantin/node'
import { changedMeanwhile, notArrived, type PublishProgress, publish, targetFailed } from '@bantin/publish'
import { displayPath, outputFolder } from '../issue/folders.ts'
import { locateIssue } from '../issue/locate-issue.ts'
import { publishOptions } from '../publish/publish-options.ts'
import { publishedLines } from '../publish/published-lines.ts'
import type { Command, Context } from './command.ts'

/** Errors that may come after something was sent. */
const ON_THE_WAY: ReadonlySet<string> = new Set([changedMeanwhile.id, notArrived.id, targetFailed.id])

/** `bantin publish [output folder] --to <target>` */
export const publishCommand: Command = async (context) => {
  const { environment, options, words } = context
  const { to, ...settings } = publishOptions(context)
  const folder = await findOutput(context)
  const dryRun = options['dry-run'] === true
  const done = await publish(folder, to, {
    ...settings,
    dryRun,
    env: environment.env,
    cwd: environment.cwd,
    internal: options.internal === true,
    overwrite: options.overwrite === true,
    prune: options.prune === true,
    signal: environment.signal,
    onProgress: tellProgress(context),
  })
  const { diagnostics, ...facts } = done
  const stopped = diagnostics.some(({ ruleId }) => ON_THE_WAY.has(ruleId)) ? words.publish.stopped : words.publish.nothingSent
  const text = done.done ? publishedLines(done, { folder, dryRun }, words) : stopped
  return { reason: done.done ? 'ok' : 'content', diagnostics, text, facts: { folder, dryRun, ...facts } }
}

/** The folder that is named, or the output of the newest issue, as people are told of it. */
async function findOutput({ given: [named], environment: { cwd } }: Context): Promise<string> {
  if (named !== undefined) return named
  const issueFolder = await locateIssue(undefined, cwd)
  return displayPath(outputFolder(undefined, { cwd, bulletinFolder: await findBulletinFolder(issueFolder), issueFolder }), cwd)
}

/** On a terminal each file; elsewhere, where each report is a line, only what begins. */
function tellProgress({ environment, progress, words }: Context): (progress: PublishProgress) => void {
  let last: string | undefined
  return ({ phase, done, total }) => {
    if (phase === last && !environment.stderr.isTTY) return
    last = phase
    const count = total === undefined ? undefined : environment.stderr.isTTY ? `${done}/${total}` : words.files(total)
    progress.phase(words.publish.phases[phase], count)
  }
}
