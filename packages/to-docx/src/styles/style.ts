import { escapeXml } from '../package/xml.ts'

/** How paragraphs of a style look; sizes in points as a share of the text, distances in twips. */
export interface ParagraphStyle {
  readonly id: string
  /** Name that Word knows the style by; without one the style is the bulletin's own. */
  readonly builtIn?: string
  readonly basedOn?: string
  readonly next?: string
  /** Size as a share of the size of the text. */
  readonly size?: number
  readonly font?: 'sans' | 'mono'
  readonly bold?: boolean
  readonly italics?: boolean
  readonly colour?: string
  readonly before?: number
  readonly after?: number
  /** Height of lines, as a share of the font's own. */
  readonly line?: number
  readonly align?: 'left' | 'center' | 'right' | 'both'
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number }
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly outline?: number
  readonly shading?: string
  readonly borders?: string
  readonly tabs?: string
}

/** What styles are written with. */
export interface StyleContext {
  /** Size of the text in points. */
  readonly size: number
  readonly names: Readonly<Record<string, string>>
  readonly fonts: Readonly<Record<'sans' | 'mono', string>>
}

const value = (name: string, of: string | number | undefined): string => (of === undefined ? '' : `<w:${name} w:val="${of}"/>`)
const flag = (name: string, is: boolean | undefined): string => (is === undefined ? '' : is ? `<w:${name}/>` : `<w:${name} w:val="0"/>`)

function spacing({ before, after, line }: ParagraphStyle): string {
  const height = line === undefined ? '' : ` w:line="${Math.round(line * 240)}" w:lineRule="auto"`
  const attributes = `${before === undefined ? '' : ` w:before="${before}"`}${after === undefined ? '' : ` w:after="${after}"`}${height}`
  return attributes === '' ? '' : `<w:spacing${attributes}/>`
}

function indent({ indent: sides }: ParagraphStyle): string {
  const attributes = Object.entries(sides ?? {}).map(([side, distance]) => ` w:${side}="${distance}"`)
  return attributes.length === 0 ? '' : `<w:ind${attributes.join('')}/>`
}

const wrap = (name: string, inner: string): string => (inner === '' ? '' : `<w:${name}>${inner}</w:${name}>`)

// The order of elements is that of the schema: Word refuses another. @source ECMA-376, CT_PPrBase
const paragraphProperties = (style: ParagraphStyle): string =>
  wrap(
    'pPr',
    [
      ...[flag('keepNext', style.keepNext), flag('keepLines', style.keepLines), wrap('pBdr', style.borders ?? '')],
      style.shading === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${style.shading}"/>`,
      ...[wrap('tabs', style.tabs ?? ''), spacing(style), indent(style), value('jc', style.align), value('outlineLvl', style.outline)],
    ].join(''),
  )

/** Properties of a run. @source ECMA-376, EG_RPrBase */
export function runProperties(
  style: Pick<ParagraphStyle, 'size' | 'font' | 'bold' | 'italics' | 'colour'>,
  { size, fonts }: StyleContext,
): string {
  const halves = style.size === undefined ? undefined : Math.round(size * style.size * 2)
  return wrap(
    'rPr',
    [
      style.font === undefined ? '' : fonts[style.font],
      ...[flag('b', style.bold), flag('bCs', style.bold), flag('i', style.italics), flag('iCs', style.italics)],
      ...[value('color', style.colour), value('sz', halves), value('szCs', halves)],
    ].join(''),
  )
}

/** A style of paragraphs as a part of `styles.xml`. A style that Word knows keeps its name and gets ours as a second one. */
export function paragraphStyle(style: ParagraphStyle, context: StyleContext): string {
  const { id, builtIn, basedOn = 'Normal', next } = style
  const own = context.names[id]
  const names = `${value('name', escapeXml(builtIn ?? own ?? id))}${builtIn && own ? value('aliases', escapeXml(own)) : ''}`
  const custom = builtIn ? '' : ' w:customStyle="1"'
  return `<w:style w:type="paragraph"${custom} w:styleId="${id}">${names}${value('basedOn', basedOn)}${value('next', next)}<w:qFormat/>${paragraphProperties(style)}${runProperties(style, context)}</w:style>`
}
