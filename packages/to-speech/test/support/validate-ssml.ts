import { validateXML } from 'xmllint-wasm'
import { ssmlGrammar } from './ssml-grammar.ts'

/** What libxml2 says against the grammar; nothing for a valid document. */
export async function ssmlProblems(source: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'speech.ssml', contents: source },
    extension: 'relaxng',
    schema: ssmlGrammar,
  })
  return errors.map((one) => one.message)
}
