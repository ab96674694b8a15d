import type { CompiledIssue } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { issueFacts } from '@bantin/paratext'
import type { Labels } from '../words/labels.ts'
import { fitLines, LEADING } from './fit-lines.ts'
import { inkOn } from './ink.ts'

export const COVER_WIDTH = 1200
export const COVER_HEIGHT = 1600

const MARGIN = 100
const WIDTH = COVER_WIDTH - 2 * MARGIN

/** Lines of text, one under the other; `from` is where the first begins, and where the next may begin comes back. */
function block(
  text: string,
  from: number,
  box: { readonly height: number; readonly sizes: readonly number[]; readonly bold?: true },
): [Markup, number] {
  const { size, lines } = fitLines(text, { width: WIDTH, ...box })
  const made = lines.map(
    (line, i) =>
      markup`<text x="${MARGIN}" y="${Math.round(from + size + i * size * LEADING)}" font-size="${size}"${box.bold && markup` font-weight="bold"`}>${line}</text>\n`,
  )
  return [markup`${made}`, Math.round(from + lines.length * size * LEADING)]
}

/** A cover that is set in type, for an issue without a picture: publisher, title, which issue. */
export function coverSvg({ bulletin, meta }: Pick<CompiledIssue, 'bulletin' | 'meta'>, labels: Labels): string {
  const { accent } = bulletin.theme.colours
  const [publisher] = block([bulletin.publisher.parent, bulletin.publisher.name].filter((one) => one !== undefined).join(' · '), 110, {
    height: 220,
    sizes: [44, 40, 36, 32, 28],
  })
  const [title, below] = block(bulletin.title, 400, { height: 640, sizes: [170, 150, 130, 110, 96, 84, 72, 60, 48, 36], bold: true })
  const [subtitle] = block(meta.title ?? bulletin.subtitle ?? '', below + 30, { height: 240, sizes: [52, 46, 40, 34, 28] })
  const [facts] = block(issueFacts(meta, labels).join(' · '), 1390, { height: 140, sizes: [56, 48, 42, 36], bold: true })
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${COVER_WIDTH}" height="${COVER_HEIGHT}" viewBox="0 0 ${COVER_WIDTH} ${COVER_HEIGHT}">
<title>${labels.coverText(bulletin.title, issueFacts(meta, labels).join(' · '))}</title>
<rect width="${COVER_WIDTH}" height="${COVER_HEIGHT}" fill="${accent}"/>
<g fill="${inkOn(accent)}" font-family="${bulletin.theme.fonts.serif.join(', ')}, Georgia, 'Times New Roman', serif">
${publisher}<rect x="${MARGIN}" y="352" width="160" height="10"/>
${title}${subtitle}<rect x="${MARGIN}" y="1350" width="${WIDTH}" height="4"/>
${facts}</g>
</svg>
`.source
}
