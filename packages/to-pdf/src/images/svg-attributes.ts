/** The value of an attribute in the inside of a tag. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found?.[1] ?? found?.[2]
}

/** A property that stands in `style` or is an attribute of its own. */
export function property(attributes: string, name: string): string | undefined {
  const inStyle = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`).exec(attribute(attributes, 'style') ?? '')
  return inStyle?.[1]?.trim() ?? attribute(attributes, name)
}

/** A single number, perhaps in `px`; nothing for lists and other units. */
export function length(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*-?[\d.]+(?:px)?\s*$/.test(value) ? Number.parseFloat(value) : undefined
}

/** How the words of an element are set. */
export interface SvgTextStyle {
  readonly size: number
  readonly weight: number
  readonly anchor: string
}

/** What SVG says where nobody says anything. */
export const INITIAL_STYLE: SvgTextStyle = { size: 16, weight: 400, anchor: 'start' }

/** The style of an element within another. */
export function textStyle(attributes: string, outer: SvgTextStyle): SvgTextStyle {
  const weight = property(attributes, 'font-weight')
  return {
    size: length(property(attributes, 'font-size')) ?? outer.size,
    weight: weight === 'bold' ? 700 : weight === 'normal' ? 400 : Number(weight) || outer.weight,
    anchor: property(attributes, 'text-anchor') ?? outer.anchor,
  }
}
