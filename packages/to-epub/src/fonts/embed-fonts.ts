import type { AdapterContext, CompiledIssue } from '@bantin/compile'
import { slug } from '@bantin/vietnamese/search'
import { missingFont } from '../rules/missing-font.ts'
import { unusableFont } from '../rules/unusable-font.ts'
import { type FontFace, fontFace } from './font-face.ts'

/** A font in the book. */
export interface EmbeddedFont extends FontFace {
  readonly family: string
  /** Relative to the package document. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** The fonts of a theme that can be embedded; what is missing or of no use is reported. */
export async function embedFonts(
  issue: CompiledIssue,
  context: Pick<AdapterContext<unknown>, 'fonts' | 'report'>,
): Promise<readonly EmbeddedFont[]> {
  const { serif, sans } = issue.bulletin.theme.fonts
  const families = [...new Set([...serif, ...sans])]
  const files = await context.fonts(families)
  const at = { file: issue.files.bulletin }
  for (const family of families) if (!files.some((file) => file.family === family)) context.report(missingFont, at, { family })
  return files.flatMap(({ family, bytes }, i): EmbeddedFont[] => {
    const face = fontFace(bytes)
    if (!face) {
      context.report(unusableFont, at, { family })
      return []
    }
    const name = slug(family).slice(0, 40) || 'font'
    return [
      {
        ...face,
        family,
        bytes,
        path: `fonts/${String(i + 1).padStart(2, '0')}-${name}-${face.weight}${face.italic ? '-italic' : ''}.${face.extension}`,
      },
    ]
  })
}
