import { wordsRun } from '../reading/run.ts'
import { say, type Walk } from './walk.ts'

/** The description of a picture. */
export function picture({ alt }: { readonly alt?: string | null | undefined }, walk: Walk): void {
  if (!alt) return
  const { labels, language, options, out } = walk
  if (options.pictures === 'silent') out.push({ type: 'silent', kind: 'picture', language, label: labels.picture, text: alt })
  else say(walk, 'picture', [wordsRun(labels.language, `${labels.picture} `), wordsRun(language, alt)])
}
