import type { AdapterContext, Artifact, ArtifactFacts, CompiledIssue } from '@bantin/compile'
import { BLEED, type Edition } from './document/settings.ts'
import type { ResolvedPdfOptions } from './options.ts'
import { imposeBooklet } from './postprocess/booklet.ts'
import { finishPdf } from './postprocess/finish-pdf.ts'
import { setPressBoxes } from './postprocess/press-boxes.ts'
import type { Typeset } from './typesetter/typesetter.ts'

/** From the edge of a sheet for the press to the trimmed page, in millimetres; `theme.typ` has the same. */
const SLUG = 10

/** What the files of an edition are made for. */
export interface Finishing {
  readonly issue: CompiledIssue
  readonly context: Pick<AdapterContext<ResolvedPdfOptions>, 'options' | 'artifact'>
  readonly title: string
  /** The text has letters that need several glyphs. */
  readonly clusters: boolean
}

/** Turn what was typeset into the files that go out. */
export async function finishEdition(
  edition: Edition,
  { pdf, pages, starts }: Typeset,
  { issue, context, title, clusters }: Finishing,
): Promise<Artifact[]> {
  const { folder, standard, booklet } = context.options
  const file = (suffix: string, bytes: Uint8Array, facts: ArtifactFacts): Artifact =>
    context.artifact(`${folder === '' ? '' : `${folder}/`}${issue.id}${suffix}.pdf`, 'application/pdf', bytes, facts)

  const finished = finishPdf(pdf, { archive: standard && edition !== 'press', clusters })
  if (edition === 'press') return [file('-press', await setPressBoxes(finished, { slug: SLUG, bleed: BLEED }), { pages, role: 'part' })]
  if (edition === 'large') return [file('-large', finished, { pages, role: 'part' })]
  if (edition === 'meeting') return [file('-sinh-hoat', finished, { pages, role: 'part' })]
  const main = file('', finished, { pages, pageStarts: starts, role: 'issue' })
  if (!booklet) return [main]
  const imposed = await imposeBooklet(finished, { title, date: issue.meta.date })
  return [main, file('-booklet', imposed.pdf, { pages: imposed.pages, role: 'part' })]
}
