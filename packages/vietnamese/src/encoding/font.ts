/** What a font says about its text. */
export interface FontEncoding {
  /** The id of the encoding. */
  readonly encoding: string
  /** The font shows small letters as capitals, as `.VnTimeH` does. */
  readonly capitals: boolean
}

const FONTS: readonly (readonly [name: RegExp, encoding: string])[] = [
  [/^\.vn/i, 'tcvn3'],
  [/^vni[- ]/i, 'vni-windows'],
  [/^vps[- ]/i, 'vps'],
  [/^(?:viscii|vi[- ]times|vi[- ]arial|vi[- ]courier)/i, 'viscii'],
  // not SVN-Gilroy and its like, which are Unicode
  [/^svn[a-z]/, 'vietware-f'],
  [/^SVN[a-z]/, 'vietware-f'],
  [/^(?:vn|VN)(?:times|arial|helvetica|courier|bookman|century|aristote|avant|free|univers|script|brush|cooper)/i, 'vietware-x'],
]

/**
 * The legacy encoding of a font, by its name: `.Vn…` TCVN3, `VNI-…` VNI, `VPS …` VPS, `VNtimes…` Vietware X, `SVNtimes…` Vietware F.
 *
 * @returns undefined for fonts of Unicode text and fonts that are not known
 * @example
 * ```ts
 * import { encodingOfFont } from '@bantin/vietnamese/encoding'
 *
 * console.log(JSON.stringify(encodingOfFont('.VnTimeH'))) // => {"encoding":"tcvn3","capitals":true}
 * console.log(encodingOfFont('Times New Roman')) // => undefined
 * ```
 */
export function encodingOfFont(font: string): FontEncoding | undefined {
  const name = font.trim()
  const found = FONTS.find(([pattern]) => pattern.test(name))
  return found && { encoding: found[1], capitals: found[1] === 'tcvn3' && /H$/.test(name) }
}
