import type { Artifact } from '@bantin/compile'
import { SaxesParser, type SaxesTagPlain } from 'saxes'

/** What an XML parser finds in SSML. Text that is not well-formed throws. */
export interface SsmlReading {
  /** The text as it is written: aliases give way to what they stand for. */
  readonly text: string
  readonly languages: string[]
  readonly tags: SaxesTagPlain[]
}

export const ssmlOf = (artifacts: readonly Artifact[]): string =>
  new TextDecoder().decode(artifacts.find((one) => one.mediaType === 'application/ssml+xml')?.bytes)

/** Read SSML with a parser that is not ours. */
export function readSsml(source: string): SsmlReading {
  const parser = new SaxesParser()
  const parts: string[] = []
  const tags: SaxesTagPlain[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (text) => parts.push(text))
  parser.on('opentag', (tag) => tags.push(tag))
  parser.write(source).close()
  return { text: parts.join(''), tags, languages: tags.flatMap((tag) => tag.attributes['xml:lang'] ?? []) }
}
