import type { Engine } from '../engine/load-pdfjs.ts'
import type { Limits } from '../options.ts'
import type { Drawn, Face, PageContent } from './content.ts'
import { createGlyphSheet } from './glyph-sheet.ts'
import { letterOf, type PdfGlyph } from './letter.ts'
import { type Box, boxOf, IDENTITY, isSane, type Matrix, multiply } from './matrix.ts'
import { type Meaning, meaningOf } from './meaning.ts'
import { createPen } from './pen.ts'
import { strokesOf } from './strokes.ts'

/** How a page is drawn, step by step. */
interface OperatorList {
  readonly fnArray: readonly number[]
  // biome-ignore lint/suspicious/noExplicitAny: every operator has arguments of its own
  readonly argsArray: readonly any[]
}

/** What {@link interpret} needs to know of a page. */
export interface PageFrame {
  readonly number: number
  readonly width: number
  readonly height: number
  /** From the page's own plane to points from the upper left corner. */
  readonly transform: Matrix
  /** What a font of the page is, and how wide a thousand of its units are. */
  font(name: string): { readonly face: Face; readonly scale: number }
}

/** A stretch of marked content. */
interface Mark {
  readonly mark: number
  readonly artifact: boolean
  readonly meaning?: Meaning | undefined
}

const MOST_STROKES = 20_000
const MOST_DOTS = 500

/** Follow the drawing of a page: every letter with its place, pictures, lines. */
export function interpret(list: OperatorList, frame: PageFrame, { OPS }: Pick<Engine['pdfjs'], 'OPS'>, limits: Limits): PageContent {
  const pen = createPen(frame.transform)
  const sheet = createGlyphSheet(limits)
  const pictures: Drawn[] = []
  const strokes: Box[] = []
  const dots: Box[] = []
  const marks: Mark[] = []
  let shapes = 0
  let cut = false
  const here = () => ({ mark: marks.findLast((one) => one.mark >= 0)?.mark ?? -1, artifact: marks.some((one) => one.artifact) })

  const show = (items: readonly (PdfGlyph | number | null)[]) => {
    const { state } = pen
    const place = here()
    const meaning = state.face.legacy ? undefined : marks.findLast((one) => one.meaning)?.meaning
    for (const item of items) {
      if (typeof item === 'number') {
        pen.advance((-item / 1000) * state.size * state.scale)
        continue
      }
      if (!item) continue
      const width = (item.width ?? 0) * state.fontScale * state.size
      const drawn = pen.place()
      pen.advance((width + state.spacing + (item.isSpace ? state.wordSpacing : 0)) * state.scale)
      const letter = meaning?.text ?? letterOf(item, state.face)
      // the second stroke of a letter whose meaning stands with the first
      const stroke = width === 0 && !state.face.legacy && /^\p{Cc}+$/u.test(letter)
      if (letter === '' || stroke || !isSane(drawn)) continue
      cut = !sheet.add({ letter, code: item.originalCharCode ?? 0, meaning, drawn, width, state, place })
      if (cut) return
    }
  }

  const drawPath = (kind: number | undefined, path: unknown) => {
    const { matrix } = pen.state
    if (kind === OPS.endPath || !(path instanceof Float32Array) || !isSane(matrix) || strokes.length > MOST_STROKES) return
    const filled = kind === OPS.fill || kind === OPS.eoFill
    const drawn = strokesOf(path, matrix, !filled)
    for (const stroke of drawn.strokes) strokes.push(stroke)
    if (drawn.dot && dots.length < MOST_DOTS) dots.push(drawn.dot)
    if (drawn.shape) shapes += 1
  }

  const drawShape = () => {
    shapes += 1
  }

  const setMatrix = (...matrices: readonly Matrix[]) => {
    pen.state.matrix = matrices.reduce(multiply)
  }

  const run: Partial<Record<number, (args: readonly never[]) => void>> = {
    [OPS.save]: pen.save,
    [OPS.restore]: pen.restore,
    [OPS.transform]: (args) => setMatrix(pen.state.matrix, args as unknown as Matrix),
    [OPS.beginText]: () => pen.setLine(IDENTITY),
    [OPS.setTextMatrix]: ([matrix]) => pen.setLine(multiply(IDENTITY, matrix ?? IDENTITY)),
    [OPS.moveText]: ([x, y]) => pen.move(x ?? 0, y ?? 0),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      pen.state.leading = -(y ?? 0)
      pen.move(x ?? 0, y ?? 0)
    },
    [OPS.nextLine]: () => pen.move(0, -pen.state.leading),
    [OPS.setLeading]: ([leading]) => {
      pen.state.leading = leading ?? 0
    },
    [OPS.setCharSpacing]: ([spacing]) => {
      pen.state.spacing = spacing ?? 0
    },
    [OPS.setWordSpacing]: ([spacing]) => {
      pen.state.wordSpacing = spacing ?? 0
    },
    [OPS.setHScale]: ([scale]) => {
      pen.state.scale = (scale ?? 100) / 100
    },
    [OPS.setTextRise]: ([rise]) => {
      pen.state.rise = rise ?? 0
    },
    [OPS.setTextRenderingMode]: ([mode]) => {
      pen.state.mode = mode ?? 0
    },
    [OPS.setFont]: ([name, size]) => {
      const { face, scale } = frame.font(name ?? '')
      Object.assign(pen.state, { face, fontScale: scale, size: size ?? 0 })
    },
    [OPS.showText]: ([items]) => show(items ?? []),
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      pen.save()
      if (matrix) setMatrix(pen.state.matrix, matrix)
    },
    [OPS.paintFormXObjectEnd]: pen.restore,
    [OPS.beginAnnotation]: ([, , transform, matrix]) => {
      pen.save()
      setMatrix(frame.transform, transform ?? IDENTITY, matrix ?? IDENTITY)
    },
    [OPS.endAnnotation]: pen.restore,
    [OPS.beginMarkedContent]: ([tag]) => void marks.push({ mark: -1, artifact: nameOf(tag) === 'Artifact' }),
    [OPS.beginMarkedContentProps]: ([tag, id]) =>
      void marks.push({ mark: Number.isInteger(id) ? Number(id) : -1, artifact: nameOf(tag) === 'Artifact', meaning: meaningOf(id) }),
    [OPS.endMarkedContent]: () => void marks.pop(),
    [OPS.paintImageXObject]: ([source]) => void pictures.push({ box: boxOf(pen.state.matrix), source: source ?? '', ...here() }),
    [OPS.paintInlineImageXObject]: ([source]) => void (source && pictures.push({ box: boxOf(pen.state.matrix), source, ...here() })),
    [OPS.paintImageMaskXObject]: drawShape,
    [OPS.shadingFill]: drawShape,
    [OPS.constructPath]: ([kind, data]) => drawPath(kind, data?.[0]),
  }
  for (let i = 0; i < list.fnArray.length && !cut; i += 1) run[list.fnArray[i]!]?.((list.argsArray[i] ?? []) as never[])
  const { number, width, height } = frame
  const { glyphs } = sheet
  const turned = sheet.turned()
  return {
    number,
    width,
    height,
    glyphs,
    turned,
    pictures,
    strokes,
    dots,
    shapes,
    doubled: sheet.doubled(),
    clusters: sheet.clusters(),
    cut,
  }
}

/** Tags come as strings or as names with a field. */
function nameOf(tag: unknown): string {
  if (typeof tag === 'string') return tag
  return typeof tag === 'object' && tag !== null && 'name' in tag ? String(tag.name) : ''
}
