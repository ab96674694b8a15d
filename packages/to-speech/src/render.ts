import type { AdapterContext, Artifact, CompiledIssue } from '@bantin/compile'
import { formLanguage } from '@bantin/paratext'
import { plainText } from './files/plain-text.ts'
import { ssml } from './files/ssml.ts'
import type { SpeechSettings } from './options.ts'
import { needsFonts } from './page/font-faces.ts'
import { page } from './page/page.ts'
import { internalNotRead } from './rules/internal-not-read.ts'
import { buildScript } from './script/build-script.ts'
import { labels } from './words/labels.ts'

/** Write the three files of an issue. */
export async function renderSpeech(issue: CompiledIssue, context: AdapterContext<SpeechSettings>): Promise<readonly Artifact[]> {
  const { options, artifact, report } = context
  if (issue.audience === 'internal' && options.audience === 'public') {
    report(internalNotRead, { file: issue.files.issue }, { title: issue.title })
    return []
  }
  const words = labels[formLanguage(issue.language, options.language)]
  const script = buildScript(issue, { options, labels: words, home: issue.language, report })
  const fonts = needsFonts(script) ? await context.fonts(issue.bulletin.theme.fonts.sans) : []
  const file = `speech/${issue.id}`
  return [
    artifact(`${file}-doc.html`, 'text/html', page({ issue, script, options, labels: words, fonts }), { role: 'issue' }),
    artifact(`${file}.txt`, 'text/plain', plainText(script), { role: 'part' }),
    artifact(`${file}.ssml`, 'application/ssml+xml', ssml(script, { language: issue.language, pause: options.pause }), { role: 'part' }),
  ]
}
