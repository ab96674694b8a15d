import { attribute, length, type SvgTextStyle, textStyle } from './svg-attributes.ts'

/** A line of words in a drawing. */
export interface SvgLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly style: SvgTextStyle
  /** Attributes of the line's own element. */
  readonly own: string
}

const TSPAN = /<tspan\b([^>]*)>([^<]*)<\/tspan\s*>/g

/** The lines of a `text` element: its words, or its `tspan`s where each has its place. Nothing for what is set in other ways. */
export function linesOf(attributes: string, content: string, style: SvgTextStyle): SvgLine[] | undefined {
  const x = length(attribute(attributes, 'x') ?? '0')
  const y = length(attribute(attributes, 'y') ?? '0')
  if (x === undefined || y === undefined || attribute(attributes, 'dx') || attribute(attributes, 'rotate')) return undefined
  if (!content.includes('<')) return [{ text: tidy(content), x, y: y + (shift(attributes, style) ?? 0), style, own: '' }]
  if (content.replace(TSPAN, '').trim() !== '') return undefined
  const lines: SvgLine[] = []
  let down = y
  for (const [, own = '', text = ''] of content.matchAll(TSPAN)) {
    const left = length(attribute(own, 'x') ?? (lines.length === 0 ? String(x) : undefined))
    const moved = shift(own, textStyle(own, style))
    if (left === undefined || moved === undefined || attribute(own, 'dx')) return undefined
    down = (length(attribute(own, 'y')) ?? down) + moved
    lines.push({ text: tidy(text), x: left, y: down, style: textStyle(own, style), own })
  }
  return lines
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** `dy`, in units or in the size of the type. */
function shift(attributes: string, { size }: SvgTextStyle): number | undefined {
  const dy = attribute(attributes, 'dy') ?? '0'
  return dy.endsWith('em') ? Number.parseFloat(dy) * size : length(dy)
}
