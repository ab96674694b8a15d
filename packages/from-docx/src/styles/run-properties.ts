import type { Attributes } from '../xml/namespaces.ts'

/** The four kinds of characters that a run may have fonts for. */
export type FontSlot = 'ascii' | 'hAnsi' | 'eastAsia' | 'cs'

/** A property that is switched on and off, and that styles at several levels cancel out. @source ISO/IEC 29500-1, 17.7.3 */
export const TOGGLES = ['bold', 'italic', 'caps', 'smallCaps', 'strike', 'vanish'] as const
export type Toggle = (typeof TOGGLES)[number]

/** What one level says of characters; what it does not say is undefined. */
export interface RunProperties {
  ascii?: string | undefined
  hAnsi?: string | undefined
  eastAsia?: string | undefined
  cs?: string | undefined
  /** In half points. */
  size?: number | undefined
  bold?: boolean | undefined
  italic?: boolean | undefined
  caps?: boolean | undefined
  smallCaps?: boolean | undefined
  strike?: boolean | undefined
  vanish?: boolean | undefined
  doubleStrike?: boolean | undefined
  underline?: boolean | undefined
  script?: 'sub' | 'super' | 'none' | undefined
  language?: string | undefined
  /** The id of its character style. */
  style?: string | undefined
  /** All its characters take the font for complex scripts. */
  complex?: boolean | undefined
  /** Doubtful characters take the East Asian font. */
  eastAsianHint?: boolean | undefined
  /** The mark of the paragraph was deleted or inserted while changes were tracked. */
  markDeleted?: boolean | undefined
  markInserted?: boolean | undefined
}

/** The fonts that a theme names, by `minorHAnsi` and the like. */
export type ThemeFonts = ReadonlyMap<string, string>

/** True unless it says `0`, `false` or `off`. @source ISO/IEC 29500-1, ST_OnOff */
export const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off)$/.test(value)

/** A number of the file, or undefined; never NaN. */
export function numberOf(value: string | undefined): number | undefined {
  const number = value === undefined ? Number.NaN : Number.parseFloat(value)
  return Number.isFinite(number) ? number : undefined
}

/** Take in one element of a `w:rPr`. */
export function takeRunProperty(into: RunProperties, name: string, attributes: Attributes, theme: ThemeFonts): void {
  const value = attributes['w:val']
  switch (name) {
    case 'w:rFonts':
      takeFonts(into, attributes, theme)
      break
    case 'w:b':
      into.bold = isOn(value)
      break
    case 'w:i':
      into.italic = isOn(value)
      break
    case 'w:caps':
      into.caps = isOn(value)
      break
    case 'w:smallCaps':
      into.smallCaps = isOn(value)
      break
    case 'w:strike':
      into.strike = isOn(value)
      break
    case 'w:dstrike':
      into.doubleStrike = isOn(value)
      break
    case 'w:vanish':
      into.vanish = isOn(value)
      break
    case 'w:u':
      into.underline = value !== undefined && value !== 'none'
      break
    case 'w:sz':
      into.size = numberOf(value)
      break
    case 'w:vertAlign':
      into.script = value === 'subscript' ? 'sub' : value === 'superscript' ? 'super' : 'none'
      break
    case 'w:lang':
      if (value !== undefined) into.language = value
      break
    case 'w:rStyle':
      into.style = value
      break
    case 'w:cs':
    case 'w:rtl':
      into.complex = isOn(value)
      break
    case 'w:del':
    case 'w:moveFrom':
      into.markDeleted = true
      break
    case 'w:ins':
    case 'w:moveTo':
      into.markInserted = true
      break
  }
}

/** A theme font goes before a named one at the same level; a level that names either goes before the levels below. */
function takeFonts(into: RunProperties, attributes: Attributes, theme: ThemeFonts): void {
  into.ascii = theme.get(attributes['w:asciiTheme'] ?? '') ?? attributes['w:ascii'] ?? into.ascii
  into.hAnsi = theme.get(attributes['w:hAnsiTheme'] ?? '') ?? attributes['w:hAnsi'] ?? into.hAnsi
  into.eastAsia = theme.get(attributes['w:eastAsiaTheme'] ?? '') ?? attributes['w:eastAsia'] ?? into.eastAsia
  into.cs = theme.get(attributes['w:cstheme'] ?? '') ?? attributes['w:cs'] ?? into.cs
  if (attributes['w:hint'] !== undefined) into.eastAsianHint = attributes['w:hint'] === 'eastAsia'
}
