import { countDiagnostics, formatDiagnostics, summarise, toJson } from '@bantin/diagnostics'
import type { WrittenOutput } from '@bantin/node'
import type { Context } from '../commands/command.ts'
import { artifactLines } from '../report/artifact-lines.ts'
import { sourceTexts } from '../report/source-texts.ts'
import type { PreviewUpdate } from './create-preview.ts'

/** What `bantin dev` tells while it runs. */
export interface Log {
  changed(paths: readonly string[]): void
  form(name: string, ms: number): void
  update(update: PreviewUpdate): void
  written(output: WrittenOutput & { readonly name: string }): void
  watchFailed(problem: string): void
  ready(url: string): void
}

const round = (ms: number): number => Math.round(ms * 10) / 10

/** A log for people, or with `--json` one JSON object a line, each with its `event`. */
export function createLog({ environment, json, quiet, language, colour, words }: Context): Log {
  const { dev } = words
  const event = (name: string, facts: Readonly<Record<string, unknown>>): void => {
    environment.stdout.write(`${JSON.stringify({ event: name, ...facts })}\n`)
  }
  const say = (text: string): void => {
    if (!quiet) environment.stdout.write(`${text}\n`)
  }
  if (json) {
    return {
      changed: (paths) => event('changed', { paths }),
      form: (form, ms) => event('form', { form, ms: round(ms) }),
      update: ({ good, compiled, forms, diagnostics }) => {
        const { summary, diagnostics: plain } = toJson(diagnostics)
        event('update', {
          good,
          compiled: round(compiled),
          forms: forms.map(({ name, ms }) => ({ form: name, ms: round(ms) })),
          summary,
          diagnostics: plain,
        })
      },
      written: ({ written, folder, artifacts, diagnostics }) =>
        event('written', { written, folder, artifacts: artifacts.map(({ path }) => path), diagnostics: toJson(diagnostics).diagnostics }),
      watchFailed: (problem) => event('watch-failed', { problem }),
      ready: (url) => event('ready', { url }),
    }
  }
  let told = ''
  let hasWritten = false
  return {
    changed: (paths) => {
      if (paths.length > 0) say(dev.changed(paths))
    },
    form: (name, ms) => say(dev.form(name, ms)),
    update: ({ good, diagnostics, source }) => {
      const shown = quiet ? diagnostics.filter(({ severity }) => severity !== 'info') : diagnostics
      const findings = formatDiagnostics(shown, { language, colour, sources: sourceTexts(source) })
      // Warnings that stay are not told again at each save
      if (findings === told || shown.length === 0) say(`  ${summarise(countDiagnostics(shown), language)}`)
      else environment.stdout.write(`${findings}\n`)
      told = findings
      if (!good) say(dev.keepsLast)
    },
    written: ({ written, name, artifacts, diagnostics }) => {
      if (!written) environment.stdout.write(`${formatDiagnostics(diagnostics, { language, colour })}\n`)
      else if (hasWritten) say(`  ${dev.written(name)}`)
      else say([`${dev.written(name)}:`, ...artifactLines(artifacts, words)].join('\n'))
      hasWritten ||= written
    },
    watchFailed: (problem) => environment.stderr.write(`${dev.watchFailed(problem)}\n`),
    ready: (url) => say(`${dev.ready(url)}\n${dev.stop}`),
  }
}
