const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12 }

const NAMED: Readonly<Record<string, number>> = {
  'xx-small': 7.5,
  'x-small': 7.5,
  small: 10,
  medium: 12,
  large: 13.5,
  'x-large': 18,
  'xx-large': 24,
}

/** Sizes of `<font size>` 1–7. @source WHATWG HTML, rules for parsing a legacy font size */
const FONT_SIZES = [7.5, 10, 12, 13.5, 18, 24, 36]

/** A length of CSS in points; `em` is the size of the font around it. */
export function points(value: string, em: number): number | undefined {
  const [, digits, unit = ''] = /^([+-]?(?:\d+\.?\d*|\.\d+))([a-z%]*)$/i.exec(value.trim()) ?? []
  if (digits === undefined) return NAMED[value.trim().toLowerCase()]
  const amount = Number(digits)
  if (unit === '') return amount === 0 ? 0 : undefined
  const scale = /^r?em$/i.test(unit) ? em : unit === '%' ? em / 100 : POINTS[unit.toLowerCase()]
  return scale === undefined ? undefined : Math.round(amount * scale * 100) / 100
}

/** The points of `<font size>`. */
export const fontSize = (size: string): number | undefined => FONT_SIZES[Number(size) - 1]
