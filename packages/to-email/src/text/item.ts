import type { Digest } from '../digest/digest.ts'
import type { DigestItem } from '../digest/item.ts'
import { correctedLines } from './corrected.ts'

/** The lines of an item, in the order of the HTML part. */
export function itemLines({ words }: Digest, item: DigestItem): string[] {
  const { subtitle, byline, summary, translationOf, origin } = item
  const facts = [...byline.map(({ label, names }) => `${label}: ${names}`), item.code, item.minutes]
  const lines = [
    item.title,
    item.href,
    subtitle,
    summary,
    facts.filter((fact) => fact !== undefined).join(' · '),
    origin && `${origin.label} ${origin.title}${origin.more}`,
    translationOf && `${translationOf.label} ${translationOf.title}`,
    ...correctedLines(item.corrected, words.corrected, words),
    ...item.corrections.flatMap(({ about, day, wrong, right, note }) => [
      `${words.corrections} · ${about} · ${day}`,
      `${words.wrong}: ${wrong}`,
      `${words.right}: ${right}`,
      note,
    ]),
  ]
  return lines.filter((line) => line !== undefined)
}
