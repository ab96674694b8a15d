import { join } from 'node:path'
import { hasErrors, sortDiagnostics } from '@bantin/diagnostics'
import { loadForms } from '../config/load-forms.ts'
import { displayPath, outputFolder } from '../issue/folders.ts'
import { openIssue } from '../issue/open-issue.ts'
import { artifactLines } from '../report/artifact-lines.ts'
import { type Command, type Outcome, textOption } from './command.ts'

/** `bantin build [folder]` */
export const build: Command = async (context) => {
  const { words, environment, progress } = context
  const core = import('@bantin/compile')
  const { compiled, source, config, bulletinFolder, issueFolder, forms } = await openIssue(context, (found) =>
    loadForms(found, textOption(context, 'to')),
  )
  const { issue } = compiled
  const before = [...config.diagnostics, ...compiled.diagnostics]
  const refuse = (diagnostics: Outcome['diagnostics']): Outcome => {
    return {
      reason: 'content',
      diagnostics: diagnostics ?? [],
      source,
      text: words.nothingWritten,
      facts: { issue: source.issueFile, artifacts: [] },
    }
  }
  if (!issue || hasErrors(before)) return refuse(sortDiagnostics(before))
  const { render } = await core
  const watched = (await forms).map((form): typeof form => ({
    ...form,
    render: (...given) => {
      progress.phase(words.phases.rendering(form.name))
      return form.render(...given)
    },
  }))
  const rendered = await render(issue, watched)
  environment.signal.throwIfAborted()
  progress.phase(words.phases.writing, words.files(rendered.artifacts.length))
  const { writeArtifacts } = await import('@bantin/node')
  const folder = outputFolder(textOption(context, 'out'), { cwd: environment.cwd, bulletinFolder, issueFolder })
  const name = displayPath(folder, environment.cwd)
  const { written, artifacts, removed, diagnostics } = await writeArtifacts(folder, rendered, { name })
  const all = sortDiagnostics([...before, ...diagnostics])
  if (!written) return refuse(all)
  const unsigned = removed.includes('manifest.sig.json') ? ['', words.signatureRemoved] : []
  const title = `“${issue.title}” (${join(source.issueFile, '..')})`
  const text = [words.built({ title, folder: name }), ...artifactLines(artifacts, words), ...unsigned].join('\n')
  const listed = artifacts.map(({ path, mediaType, bytes, sha256, pages }) => ({
    path,
    mediaType,
    bytes: bytes.length,
    sha256,
    ...(pages === undefined ? {} : { pages }),
  }))
  return { reason: 'ok', diagnostics: all, source, text, facts: { issue: source.issueFile, folder, artifacts: listed } }
}
