import type { Engine } from '../engine/load-pdfjs.ts'
import type { Limits } from '../options.ts'
import type { Drawn, Face, Glyph, PageContent } from './content.ts'
import { apply, type Box, boxOf, IDENTITY, isSane, type Matrix, multiply } from './matrix.ts'
import { strokesOf } from './strokes.ts'

/** What the drawing of text depends on. */
interface State {
  matrix: Matrix
  face: Face
  size: number
  fontScale: number
  spacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

/** How a page is drawn, step by step. */
interface OperatorList {
  readonly fnArray: readonly number[]
  // biome-ignore lint/suspicious/noExplicitAny: every operator has arguments of its own
  readonly argsArray: readonly any[]
}

interface PdfGlyph {
  readonly unicode?: string
  readonly width?: number
  readonly isSpace?: boolean
  readonly originalCharCode?: number
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

const MOST_STROKES = 20_000
const DEEPEST_STATE = 2000
const NO_FACE: Face = { name: '', bold: false, italic: false }

/** Follow the drawing of a page: every letter with its place, pictures, lines. */
export function interpret(list: OperatorList, frame: PageFrame, { OPS }: Pick<Engine['pdfjs'], 'OPS'>, limits: Limits): PageContent {
  const glyphs: Glyph[] = []
  const turned = new Map<number, Glyph[]>()
  const pictures: Drawn[] = []
  const strokes: Box[] = []
  const marks: { mark: number; artifact: boolean }[] = []
  const states: State[] = []
  const seen = new Map<string, true>()
  const clusters = new Map<string, string>()
  let shapes = 0
  let doubled = 0
  let letters = 0
  let cut = false
  let state: State = {
    matrix: frame.transform,
    face: NO_FACE,
    size: 0,
    fontScale: 0.001,
    spacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  }
  let line: Matrix = IDENTITY
  let text: Matrix = IDENTITY
  const here = () => ({ mark: marks.findLast((one) => one.mark >= 0)?.mark ?? -1, artifact: marks.some((one) => one.artifact) })

  const move = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y])
    text = line
  }

  const show = (items: readonly (PdfGlyph | number | null)[]) => {
    const place = here()
    for (const item of items) {
      if (typeof item === 'number') {
        text = multiply(text, [1, 0, 0, 1, (-item / 1000) * state.size * state.scale, 0])
        continue
      }
      if (!item) continue
      const width = (item.width ?? 0) * state.fontScale * state.size
      const advance = (width + state.spacing + (item.isSpace ? state.wordSpacing : 0)) * state.scale
      const drawn = multiply(state.matrix, text)
      text = multiply(text, [1, 0, 0, 1, advance, 0])
      const letter = letterOf(item, state.face)
      // the second stroke of a letter whose meaning stands with the first
      const stroke = width === 0 && !state.face.legacy && /^\p{Cc}+$/u.test(letter)
      if (letter === '' || stroke || !isSane(drawn)) continue
      letters += 1
      if (letters > limits.letters) {
        cut = true
        return
      }
      const [a, b, c, d] = state.size < 0 ? (drawn.map((n) => -n) as unknown as Matrix) : drawn
      const size = Math.abs(state.size) * Math.hypot(c, d)
      const stretch = Math.hypot(a, b)
      const angle = (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360
      const [px, py] = apply(drawn, 0, state.rise)
      const turn = (angle * Math.PI) / 180
      const [x, y] = angle === 0 ? [px, py] : [px * Math.cos(turn) + py * Math.sin(turn), -px * Math.sin(turn) + py * Math.cos(turn)]
      // bold made by printing twice: the second print is within a hair of the first
      const key = `${angle} ${letter} ${Math.round(x / (size * 0.1 || 1))} ${Math.round(y / (size * 0.1 || 1))}`
      if (letter.trim() !== '' && seen.has(key)) {
        doubled += 1
        continue
      }
      seen.set(key, true)
      const glyph: Glyph = {
        text: letter,
        x,
        y,
        width: (Math.abs(width) + Math.max(0, state.spacing)) * Math.abs(state.scale) * stretch,
        size,
        face: state.face,
        ...place,
        unseen: state.mode === 3 || state.mode === 7,
      }
      const base = angle === 0 ? glyphs.at(-1) : undefined
      if (base && holdsAgain(glyph, base)) {
        const text = withMarks(base.text, letter)
        glyphs[glyphs.length - 1] = { ...base, text }
        clusters.set(base.text + letter, text)
      } else if (angle === 0) glyphs.push(glyph)
      else if (turned.has(angle)) turned.get(angle)!.push(glyph)
      else turned.set(angle, [glyph])
    }
  }

  const drawPath = (kind: number | undefined, path: unknown) => {
    if (kind === OPS.endPath || !(path instanceof Float32Array) || !isSane(state.matrix) || strokes.length > MOST_STROKES) return
    const filled = kind === OPS.fill || kind === OPS.eoFill
    const drawn = strokesOf(path, state.matrix, !filled)
    for (const stroke of drawn.strokes) strokes.push(stroke)
    if (drawn.shape) shapes += 1
  }

  const run: Partial<Record<number, (args: readonly never[]) => void>> = {
    [OPS.save]: () => void (states.length < DEEPEST_STATE && states.push({ ...state })),
    [OPS.restore]: () => {
      state = states.pop() ?? state
    },
    [OPS.transform]: (args) => {
      state.matrix = multiply(state.matrix, args)
    },
    [OPS.beginText]: () => {
      line = IDENTITY
      text = line
    },
    [OPS.setTextMatrix]: ([matrix]) => {
      line = multiply(IDENTITY, matrix ?? IDENTITY)
      text = line
    },
    [OPS.moveText]: ([x, y]) => move(x ?? 0, y ?? 0),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      state.leading = -(y ?? 0)
      move(x ?? 0, y ?? 0)
    },
    [OPS.nextLine]: () => move(0, -state.leading),
    [OPS.setLeading]: ([leading]) => {
      state.leading = leading ?? 0
    },
    [OPS.setCharSpacing]: ([spacing]) => {
      state.spacing = spacing ?? 0
    },
    [OPS.setWordSpacing]: ([spacing]) => {
      state.wordSpacing = spacing ?? 0
    },
    [OPS.setHScale]: ([scale]) => {
      state.scale = (scale ?? 100) / 100
    },
    [OPS.setTextRise]: ([rise]) => {
      state.rise = rise ?? 0
    },
    [OPS.setTextRenderingMode]: ([mode]) => {
      state.mode = mode ?? 0
    },
    [OPS.setFont]: ([name, size]) => {
      const { face, scale } = frame.font(name ?? '')
      Object.assign(state, { face, fontScale: scale, size: size ?? 0 })
    },
    [OPS.showText]: ([items]) => show(items ?? []),
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      if (states.length < DEEPEST_STATE) states.push({ ...state })
      if (matrix) state.matrix = multiply(state.matrix, matrix)
    },
    [OPS.paintFormXObjectEnd]: () => {
      state = states.pop() ?? state
    },
    [OPS.beginAnnotation]: ([, , transform, matrix]) => {
      if (states.length < DEEPEST_STATE) states.push({ ...state })
      state.matrix = multiply(multiply(frame.transform, transform ?? IDENTITY), matrix ?? IDENTITY)
    },
    [OPS.endAnnotation]: () => {
      state = states.pop() ?? state
    },
    [OPS.beginMarkedContent]: ([tag]) => void marks.push({ mark: -1, artifact: nameOf(tag) === 'Artifact' }),
    [OPS.beginMarkedContentProps]: ([tag, id]) =>
      void marks.push({ mark: Number.isInteger(id) ? Number(id) : -1, artifact: nameOf(tag) === 'Artifact' }),
    [OPS.endMarkedContent]: () => void marks.pop(),
    [OPS.paintImageXObject]: ([source]) => void pictures.push({ box: boxOf(state.matrix), source: source ?? '', ...here() }),
    [OPS.paintInlineImageXObject]: ([source]) => void (source && pictures.push({ box: boxOf(state.matrix), source, ...here() })),
    [OPS.paintImageMaskXObject]: () => {
      shapes += 1
    },
    [OPS.shadingFill]: () => {
      shapes += 1
    },
    [OPS.constructPath]: ([kind, data]) => drawPath(kind, data?.[0]),
  }
  for (let i = 0; i < list.fnArray.length && !cut; i += 1) run[list.fnArray[i]!]?.((list.argsArray[i] ?? []) as never[])
  const { number, width, height } = frame
  return { number, width, height, glyphs, turned: [...turned.values()], pictures, strokes, shapes, doubled, clusters: [...clusters], cut }
}

const SECOND_HYPHEN = 0xad
const LIGATURE = /[\ufb00-\ufb06]/

/** A mark without a width of its own, for which the file gives the whole letter: its base is there already. In VNI such pairs are two signs. */
function holdsAgain({ text, x, y, width, size, face }: Glyph, base: Glyph): boolean {
  const over = width < 0.01 * size && x >= base.x && x - base.x - base.width < 0.05 * size && Math.abs(y - base.y) < 0.05 * size
  return over && !face.legacy && /^\p{L}\p{M}*$/u.test(base.text.normalize('NFD')) && /^\p{L}\p{M}+$/u.test(text.normalize('NFD'))
}

/** The base with the marks of `whole`: a font gives the same mark the meaning of the first letter that it was drawn with. */
function withMarks(base: string, whole: string): string {
  const own = base.normalize('NFD')
  const marks = [...whole.normalize('NFD')].slice(1).filter((mark) => !own.includes(mark))
  return (own + marks.join('')).normalize('NFC')
}

/** What a letter means. TCVN3 has “ư” where other encodings have a second hyphen, which pdf.js takes for the first. */
function letterOf({ unicode = '', originalCharCode = 0 }: PdfGlyph, face: Face): string {
  if (face.legacy) return unicode === '-' && originalCharCode === SECOND_HYPHEN ? '\u00ad' : unicode
  return LIGATURE.test(unicode) ? unicode.normalize('NFKD') : unicode
}

/** Tags come as strings or as names with a field. */
function nameOf(tag: unknown): string {
  if (typeof tag === 'string') return tag
  return typeof tag === 'object' && tag !== null && 'name' in tag ? String(tag.name) : ''
}
