import { once } from 'node:events'
import { findBulletinFolder, watchIssue } from '@bantin/node'
import { UsageError } from '../arguments/usage-problem.ts'
import { loadConfig } from '../config/load-config.ts'
import { loadForms } from '../config/load-forms.ts'
import { displayPath, outputFolder } from '../issue/folders.ts'
import { keptItems } from '../issue/kept-items.ts'
import { locateIssue } from '../issue/locate-issue.ts'
import { createPreview } from '../preview/create-preview.ts'
import { createLog } from '../preview/log.ts'
import { openBrowser } from '../preview/open-browser.ts'
import { portOf } from '../preview/port.ts'
import { servePreview } from '../preview/serve.ts'
import { writePreview } from '../preview/write-preview.ts'
import { type Command, textOption } from './command.ts'

const THIS_MACHINE = '127.0.0.1'

/** `bantin dev [folder]` */
export const dev: Command = async (context) => {
  const { environment, given, language, words, options } = context
  const port = portOf(textOption(context, 'port'))
  const host = textOption(context, 'host') ?? THIS_MACHINE
  const folder = await locateIssue(given[0], environment.cwd)
  const bulletinFolder = await findBulletinFolder(folder)
  const config = await loadConfig({ bulletinFolder, cwd: environment.cwd })
  if (config.diagnostics.length > 0) return { reason: 'content', diagnostics: config.diagnostics }
  const { transforms, rulePacks } = config.value
  const forms = (await loadForms(config)).toSorted((a, b) => Number(b.name === 'html') - Number(a.name === 'html'))
  const preview = createPreview({ folder, forms, transforms, rulePacks, store: keptItems(config, environment.env) })
  const log = createLog(context)
  const title = displayPath(folder, bulletinFolder)
  const server = await servePreview({ preview, title, language, words, host, port })
  if (!server) throw new UsageError({ kind: 'bad-value', option: '--port', given: String(port), allowed: words.dev.noPort(port) })

  const wanted = textOption(context, 'out')
  const out = wanted === undefined ? undefined : outputFolder(wanted, { cwd: environment.cwd, bulletinFolder, issueFolder: folder })
  const refresh = async (changed: readonly string[]): Promise<void> => {
    log.changed(changed)
    server.announce()
    const update = await preview.update(async (form, ms) => {
      log.form(form.name, ms)
      server.announce()
      // Pages get the form before the next one takes the processor
      await new Promise((resolve) => setImmediate(resolve))
    })
    server.announce(update)
    log.update(update)
    if (out !== undefined && update.good)
      log.written(await writePreview(update, preview.forms(), forms, { folder: out, name: displayPath(out, environment.cwd) }))
  }
  await refresh([])
  const failed = Promise.withResolvers<never>()
  const watch = await watchIssue(folder, (paths) => refresh(paths).catch(failed.reject), {
    onError: (error) => log.watchFailed(error.message),
  })
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${server.port}/`
  log.ready(url)
  if (options.open) openBrowser(url)
  try {
    if (!environment.signal.aborted) await Promise.race([once(environment.signal, 'abort'), failed.promise])
  } finally {
    await Promise.all([watch.close(), server.close()])
  }
  return { reason: 'ok', silent: true }
}
