import { normalise } from './language/normalise.ts'
import { spelling } from './language/spelling.ts'
import { typography } from './language/typography.ts'
import { nfc } from './normalise/nfc.ts'
import { rawHtml } from './normalise/raw-html.ts'
import { directives } from './normalise/restore-directives.ts'
import { footnotes } from './reference/footnotes.ts'
import { headingIds } from './reference/heading-ids.ts'
import { internalLinks } from './reference/internal-links.ts'
import { additions } from './structure/additions.ts'
import { callouts } from './structure/callouts.ts'
import { figures } from './structure/figures.ts'
import { headingLevels } from './structure/heading-levels.ts'
import { passages } from './structure/passages.ts'
import { tableCaptions } from './structure/table-captions.ts'
import type { Transform } from './transform.ts'
import { noBreak } from './typography/no-break.ts'
import { nonBreakingSpaces } from './typography/non-breaking-spaces.ts'

/** The transforms that every bulletin needs, in no order: {@link orderTransforms} computes it. */
export const standard: readonly Transform[] = [
  additions,
  callouts,
  directives,
  figures,
  footnotes,
  headingIds,
  headingLevels,
  internalLinks,
  nfc,
  noBreak,
  normalise,
  nonBreakingSpaces,
  passages,
  rawHtml,
  spelling(),
  tableCaptions,
  typography(),
]
