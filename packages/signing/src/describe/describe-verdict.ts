import { type Language, makeVisible } from '@bantin/diagnostics'
import type { Differences, Verdict } from '../verify/verdict.ts'
import { type VerdictWords, words } from './words.ts'

/** A verdict in words. */
export interface DescribedVerdict {
  /** One sentence: what it is. */
  readonly headline: string
  /** What differs, and what to do. */
  readonly details: readonly string[]
}

const PATHS_SHOWN = 10

/**
 * A verdict as a reader understands it. Names that come from files are shown without characters that could play tricks.
 *
 * @param verdict of `verifyFiles`, `verifyFile` or `verifyManifest`
 * @param language of the words
 * @param options `bulletin`: its title; default: the id that the manifest has
 * @example
 * ```ts
 * import { describeVerdict } from '@bantin/signing'
 *
 * console.log(describeVerdict({ outcome: 'unsigned' }, 'en').headline) // => Not signed: nothing shows that it comes from the publisher.
 * ```
 */
export function describeVerdict(
  verdict: Verdict,
  language: Language,
  { bulletin }: { readonly bulletin?: string | undefined } = {},
): DescribedVerdict {
  const { outcome, reason, issue, signer, signed, revoked, differences, file } = verdict
  const own = words[language]
  const facts = {
    issue: issue ? makeVisible(own.issue(issue, bulletin ?? issue.bulletin)) : '',
    signer: signer ? makeVisible(own.signer(signer)) : '',
    date: signed ? own.date(signed) : '',
    file: file && { path: makeVisible(file.path), form: makeVisible(file.form) },
    reason,
    revoked,
  }
  const later = outcome === 'genuine' && revoked?.reason === 'compromised' ? [own.laterCompromised(revoked)] : []
  const details = [...(differences ? listed(differences, outcome, own) : []), ...later, own.advice[outcome](facts)]
  return { headline: own.headline[outcome](facts), details: details.filter((line) => line !== '') }
}

function listed(differences: Differences, outcome: Verdict['outcome'], own: VerdictWords): string[] {
  const lines = (['changed', 'missing', 'extra'] as const).flatMap((kind) => {
    const paths = differences[kind]
    const shown = paths.slice(0, PATHS_SHOWN).map(makeVisible).join(', ')
    const more = paths.length > PATHS_SHOWN ? ` ${own.more(paths.length - PATHS_SHOWN)}` : ''
    return paths.length === 0 ? [] : [`${own.differences[kind]}: ${shown}${more}`]
  })
  return lines.length > 0 || outcome === 'genuine' ? lines : [own.same]
}
