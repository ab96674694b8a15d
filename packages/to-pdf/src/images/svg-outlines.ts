import { attribute, INITIAL_STYLE, type SvgTextStyle, textStyle } from './svg-attributes.ts'
import { linesOf, type SvgLine } from './svg-lines.ts'

/** Words drawn as lines: `markup` stands at the origin, in units of `size`. */
export interface Outline {
  readonly markup: string
  readonly width: number
  readonly size: number
}

/** How words become lines. */
export interface Pen {
  /** Whether a drawing may go out as it is. */
  accepts(svg: string): boolean
  draw(text: string, weight: number): Outline | undefined
}

const TAGS = /<!--[\s\S]*?-->|<(\/?)([\w:-]+)([^>]*?)(\/?)>/g

/**
 * Draw as lines the words that PDF/A refuses as text in a drawing: where a font makes one letter of several glyphs (Khmer, a
 * letter with two marks, in Noto Sans also “ọ”), Typst does not say which letters the glyphs of a drawing stand for.
 */
export function outlineRefused(svg: string, pen: Pen): string {
  const styles: SvgTextStyle[] = [INITIAL_STYLE]
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? ''
  let result = ''
  let from = 0
  for (const found of svg.matchAll(TAGS)) {
    const [whole, closing, name, attributes = '', empty] = found
    if (name === undefined || found.index < from) continue
    if (closing) {
      if (styles.length > 1) styles.pop()
      continue
    }
    const style = textStyle(attributes, styles.at(-1) ?? INITIAL_STYLE)
    if (!empty) styles.push(style)
    if (name !== 'text' || empty) continue
    const start = found.index + whole.length
    const end = svg.indexOf('</text', start)
    const close = svg.indexOf('>', end) + 1
    if (end < 0 || close === 0 || pen.accepts(`${root}${svg.slice(found.index, close)}</svg>`)) continue
    const outlined = outline(attributes, linesOf(attributes, svg.slice(start, end), style), pen)
    if (outlined === undefined) continue
    styles.pop()
    result += svg.slice(from, found.index) + outlined
    from = close
  }
  return result + svg.slice(from)
}

function outline(attributes: string, lines: readonly SvgLine[] | undefined, pen: Pen): string | undefined {
  const drawn = lines?.map((line) => drawLine(line, pen))
  if (!drawn?.every((line) => line !== undefined)) return undefined
  return `<g${withoutPlace(attributes)} transform="${attribute(attributes, 'transform') ?? ''}">${drawn.join('')}</g>`
}

function drawLine({ text, x, y, style, own }: SvgLine, pen: Pen): string | undefined {
  if (text === '') return ''
  const drawn = pen.draw(text, style.weight)
  if (!drawn) return undefined
  const back = { start: 0, middle: drawn.width / 2, end: drawn.width }[style.anchor] ?? 0
  return `<g${withoutPlace(own)} transform="translate(${x} ${y}) scale(${style.size / drawn.size}) translate(${-back} 0)">${drawn.markup}</g>`
}

/** What is left of the attributes when the place is in a transform. */
const withoutPlace = (attributes: string): string =>
  attributes.replace(/\s(?:x|y|dx|dy|id|transform|lang|xml:lang|xml:space)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
