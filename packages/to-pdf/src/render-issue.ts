import type { AdapterContext, Artifact, CompiledIssue } from '@bantin/compile'
import { finishEdition } from './finish-edition.ts'
import { createOutlinedDrawings } from './images/outlined-drawings.ts'
import type { PrintImage } from './images/prepare-images.ts'
import type { Pen } from './images/svg-outlines.ts'
import type { ResolvedPdfOptions } from './options.ts'
import { createPreparer } from './prepare-issue.ts'
import { reportFailure } from './report-failure.ts'
import type { Failure } from './typesetter/failure.ts'
import { createTypesetter, type Typeset, type Typesetter } from './typesetter/typesetter.ts'

/** Make the renderer of one adapter. Typst, fonts and written items stay with it from issue to issue. */
export function createRenderer(): (issue: CompiledIssue, context: AdapterContext<ResolvedPdfOptions>) => Promise<Artifact[]> {
  const typesetter = createTypesetter()
  const prepare = createPreparer()
  const drawings = createOutlinedDrawings()

  return async (issue, context) => {
    await typesetter.ready()
    const prepared = await prepare(issue, context)
    if (!prepared) return []
    const { images, fonts } = prepared
    typesetter.useFonts(fonts.families)
    let files = drawings.known(prepared.files)
    let starts: Typeset['starts'] = {}
    const artifacts: Artifact[] = []
    try {
      for (const [edition, settings] of prepared.editions) {
        const archive = context.options.standard && edition !== 'press'
        if (edition === 'meeting') files = new Map(files).set('data/starts.json', JSON.stringify(starts))
        const program = edition === 'meeting' ? 'meeting' : 'issue'
        let result = typesetter.typeset({ program, files, settings, archive })
        const redrawn = isRefused(result) ? drawings.redraw(files, images.values(), penWith(typesetter, fonts.names.sans)) : undefined
        if (redrawn) {
          files = redrawn
          result = typesetter.typeset({ program, files, settings, archive })
        }
        if ('problems' in result) {
          const pictures = failingPictures(result.kind, images, (path) => typesetter.tryImage(path, archive))
          reportFailure(result, { context, issue, pictures })
          return []
        }
        if (edition === 'issue') starts = result.starts
        artifacts.push(...(await finishEdition(edition, result, { issue, context, title: prepared.title, clusters: prepared.clusters })))
      }
    } finally {
      typesetter.release()
    }
    return artifacts
  }
}

const isRefused = (result: Typeset | Failure): boolean => 'kind' in result && result.kind === 'standard'

const penWith = (typesetter: Typesetter, families: readonly string[]): Pen => ({
  accepts: (svg) => typesetter.acceptsDrawing(svg),
  draw: (text, weight) => typesetter.draw(text, weight, families),
})

/** Which pictures stop the typesetter in this way: each is tried alone, since an error does not name the file. */
function failingPictures(
  kind: Failure['kind'],
  images: ReadonlyMap<string, PrintImage>,
  attempt: (path: string) => Failure | undefined,
): Map<string, Failure> {
  const failing = new Map<string, Failure>()
  for (const { path, file } of images.values()) {
    const failure = attempt(file)
    if (failure?.kind === kind) failing.set(path, failure)
  }
  return failing
}
