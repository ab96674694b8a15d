import { type CompiledIssue, render } from '@bantin/compile'
import { compileWritten } from '@bantin/testing'
import { type SpeechOptions, speech } from '@bantin/to-speech'

/** The three files of the form, and what was found. */
export interface Spoken {
  readonly page: string
  readonly text: string
  readonly ssml: string
  /** `severity rule file:line:column message`, in English. */
  readonly findings: string[]
}

/** Render an issue; files that were not made are empty. */
export async function renderSpoken(issue: CompiledIssue, options?: SpeechOptions): Promise<Spoken> {
  const { artifacts, diagnostics } = await render(issue, [speech(options)])
  const read = (end: string) => new TextDecoder().decode(artifacts.find((one) => one.path.endsWith(end))?.bytes)
  return {
    page: read('.html'),
    text: read('.txt'),
    ssml: read('.ssml'),
    findings: diagnostics.map((one) => {
      const at = one.place ? `:${one.place.start.line}:${one.place.start.column}` : ''
      return `${one.severity} ${one.ruleId} ${one.file ?? ''}${at} ${one.message.en}`
    }),
  }
}

/** What one item of Markdown becomes. */
export async function speak(markdown: string, options?: SpeechOptions, meta: Record<string, unknown> = {}): Promise<Spoken> {
  return renderSpoken(await compileWritten({ items: { lua: [{ title: 'Gặt lúa', ...meta }, markdown] } }), options)
}

/** The lines that are heard of an item, without title, opening and closing. */
export async function heardOf(markdown: string, options?: SpeechOptions): Promise<string> {
  const { text } = await speak(markdown, options)
  return text.slice(text.indexOf('Gặt lúa\n\n') + 'Gặt lúa\n\n'.length, text.lastIndexOf('\n\nBản tin Sông Ngân.'))
}
