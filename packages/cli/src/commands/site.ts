import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { hasErrors, sortDiagnostics } from '@bantin/diagnostics'
import type { Audience } from '@bantin/schema'
import { readKeyList } from '@bantin/signing'
import { UsageError } from '../arguments/usage-problem.ts'
import { loadConfig } from '../config/load-config.ts'
import { loadForms } from '../config/load-forms.ts'
import { createTimeLeft } from '../import/time-left.ts'
import { displayPath } from '../issue/folders.ts'
import { keptItems } from '../issue/kept-items.ts'
import { portOf } from '../preview/port.ts'
import { dayOption } from '../signing/day-option.ts'
import { findKeys } from '../signing/find-keys.ts'
import { openSigner } from '../signing/open-signer.ts'
import { programId } from '../site/program-id.ts'
import { serveSite } from '../site/serve-site.ts'
import { siteFolders } from '../site/site-folders.ts'
import { siteSettingsOf } from '../site/site-settings.ts'
import { type Command, type Context, type Outcome, textOption } from './command.ts'

/** `bantin site [bulletin folder]` */
export const siteCommand: Command = async (context) => {
  const { environment, options, words, progress } = context
  const { cwd, env, signal } = environment
  const audience = audienceOption(context)
  const port = portOption(context)
  const date = dayOption(context, 'date')
  const { bulletin, out, state } = await siteFolders(context, audience)
  const name = displayPath(out, cwd)
  const refuse = (diagnostics: NonNullable<Outcome['diagnostics']>): Outcome => ({
    reason: 'content',
    diagnostics,
    text: words.nothingWritten,
  })
  const config = await loadConfig({ bulletinFolder: bulletin, cwd })
  if (config.diagnostics.length > 0) return refuse(config.diagnostics)
  const { settings, diagnostics } = await siteSettingsOf(config, bulletin)
  if (diagnostics.length > 0) return refuse(diagnostics)
  const { buildSite } = await import('@bantin/site-builder')
  const forms = await loadForms(config)
  const found = await findKeys(context, [bulletin])
  const { list, diagnostics: keyFindings } = found ? readKeyList(found.bytes, { file: displayPath(found.path, cwd) }) : { diagnostics: [] }
  if (keyFindings.length > 0) return refuse(keyFindings)
  const isSigned = options.key !== undefined || options.signer !== undefined
  const signer = isSigned ? await openSigner(context, list) : undefined
  if (signer && !signer.key) return refuse(signer.diagnostics)
  if (options.fresh && state !== undefined) await rm(state, { recursive: true, force: true })
  const store = keptItems(config, env)
  const { transforms, rulePacks } = config.value
  const done = await buildSite({
    ...{ bulletin, out, name, forms, audience, state, settings, transforms, rulePacks, store, signal },
    program: await programId(config.file),
    keepGoing: options['keep-going'] === true,
    keys: found?.bytes,
    signer: signer?.key ? { key: signer.key, date } : undefined,
    onProgress: tellProgress(context),
  })
  signal.throwIfAborted()
  progress.end()
  const { built, kept, removed, files, bytes, folder, written } = done
  const facts = { folder, audience, written, built, kept, removed, files, bytes }
  const findings = sortDiagnostics(done.diagnostics)
  if (!written) return { ...refuse(findings), facts }
  const counts = { folder: name, built: built.length, kept: kept.length, removed: removed.length, files, size: words.size(bytes) }
  const text = [words.site.built(counts), words.site.next(name, audience === 'internal')].join('\n')
  if (options.serve) await serve(context, { folder, port, text })
  return { reason: hasErrors(findings) ? 'content' : 'ok', diagnostics: findings, text: options.serve ? '' : text, facts }
}

function audienceOption(context: Context): Audience {
  const given = textOption(context, 'audience') ?? 'public'
  if (given === 'public' || given === 'internal') return given
  throw new UsageError({ kind: 'bad-value', option: '--audience', given, allowed: 'public, internal' })
}

function portOption(context: Context): number {
  const given = textOption(context, 'port')
  if (given !== undefined && !context.options.serve) throw new UsageError({ kind: 'only-with', option: '--port', other: '--serve' })
  return portOf(given)
}

/** On a terminal each issue with the time that is left; elsewhere, where each report is a line, only what begins. */
function tellProgress({ progress, words, environment }: Context) {
  const timeLeft = createTimeLeft(() => performance.now())
  let last = ''
  return (
    step: { readonly phase: 'looking' | 'pages' | 'writing' } | { readonly phase: 'issue'; readonly done: number; readonly total: number },
  ) => {
    if (step.phase !== 'issue') return progress.phase(words.site.phases[step.phase])
    const { done, total } = step
    const seconds = timeLeft(done, total - done)
    if (environment.stderr.isTTY || last !== step.phase) progress.phase(words.site.issues, words.site.issue({ done, total, seconds }))
    last = step.phase
  }
}

/** Serve the site until the user stops it. */
async function serve(
  { environment, words, quiet, json }: Context,
  { folder, port, text }: { readonly folder: string; readonly port: number; readonly text: string },
): Promise<void> {
  const { stdout, signal } = environment
  const server = await serveSite(folder, port)
  if (!server) throw new UsageError({ kind: 'bad-value', option: '--port', given: String(port), allowed: words.dev.noPort(port) })
  if (!quiet && !json) stdout.write(`${text}\n${words.site.serving(server.url)}\n${words.dev.stop}\n`)
  try {
    if (!signal.aborted) await once(signal, 'abort')
  } finally {
    await server.close()
  }
}
