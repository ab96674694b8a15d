import type { PdfFont } from './pdf-font.ts'
import { type Group, severalGlyphs, shareText } from './share-text.ts'
import { type GivenText, readShown, type Shown, type ShowOperator } from './shown-glyphs.ts'

/** A place of a stream and what is to stand there. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Let each letter that is made of several glyphs be read once. Typst says of each of these glyphs that it stands for the whole
 * letter; here they share its text. Nothing on the page moves.
 *
 * @param stream a content stream, read as Latin-1
 * @param fonts the fonts of the page, by their names in its resources
 * @source ISO 32000-1, 14.9.4 (ActualText)
 */
export function silenceRepeats(stream: string, fonts: ReadonlyMap<string, PdfFont>): string {
  const { shown, operators } = readShown(stream, fonts)
  const operatorOf = new Map<number, ShowOperator>()
  for (const operator of operators) for (const part of operator.parts) if (typeof part === 'number') operatorOf.set(part, operator)
  const groups = new Map<number, Group>()
  const changed = new Set<ShowOperator | number>()
  for (const letter of severalGlyphs(shown))
    for (const group of shareText(letter, shown, operatorOf))
      for (const place of group.places) {
        groups.set(place, group)
        const operator = operatorOf.get(place) as ShowOperator
        changed.add(operator.given?.start ?? operator)
      }
  const edits = new Map<number, Edit>()
  for (const operator of operators) {
    if (!changed.has(operator.given?.start ?? operator)) continue
    if (operator.given) edits.set(operator.given.start, { ...operator.given, text: '' })
    edits.set(operator.start, { start: operator.start, end: operator.end, text: write(operator, groups, shown) })
  }
  return apply(stream, [...edits.values()])
}

function apply(stream: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    result += stream.slice(from, start) + text
    from = end
  }
  return result + stream.slice(from)
}

/** The operator anew: glyphs that are read together stand in a span with their text, and so does what had a text before. */
function write({ parts, given }: ShowOperator, groups: ReadonlyMap<number, Group>, shown: readonly Shown[]): string {
  const lines: string[] = []
  let open: Group | GivenText | undefined
  let operands: string[] = []
  const flush = (): void => {
    const line = `[${operands.join(' ')}] TJ`
    if (operands.length > 0) lines.push(open ? `/Span <</ActualText ${utf16be(open.text)}>> BDC ${line} EMC` : line)
    operands = []
  }
  for (const [i, part] of parts.entries()) {
    const next = parts.slice(i).find((one) => typeof one === 'number')
    const group = next === undefined ? open : (groups.get(next) ?? given)
    if (group !== open) flush()
    open = group
    operands.push(typeof part === 'string' ? part : `<${(shown[part] as Shown).glyph.toString(16).padStart(4, '0')}>`)
  }
  flush()
  return lines.join('\n')
}

/** A text as a PDF string. */
const utf16be = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')).join('')}>`
