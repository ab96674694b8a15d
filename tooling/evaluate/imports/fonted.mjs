/** Text as a program of the 1990s stored it: letters of a legacy encoding, shown by a font that draws them as Vietnamese. */
import { encode } from '@bantin/vietnamese/encoding'
import { shownAs } from '../shown.mjs'

/** Fonts of each way to write; small letters of `capitals` are drawn as capitals. */
export const FONTS = {
  unicode: { text: 'Times New Roman', capitals: 'Times New Roman' },
  tcvn3: { text: '.VnTime', capitals: '.VnTimeH', encoding: 'tcvn3' },
  'vni-windows': { text: 'VNI-Times', capitals: 'VNI-Times', encoding: 'vni-windows' },
}

const TONED_CAPITAL = /\p{Lu}/u

/** TCVN3 has no capitals with tone marks: words with one were typed in the font of capitals. */
const needsCapitals = (word) => /[ÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ]/u.test(word)

const show = (text, encoding) => shownAs(encode(text, encoding), 'windows-1252')

/** A run as stretches of one font. A toned capital of TCVN3 is a run of its own, as people typed it. */
export function fonted(run, way) {
  const { text: font, capitals, encoding } = FONTS[way]
  if (encoding === undefined) return [{ ...run, font }]
  if (encoding !== 'tcvn3') return [{ ...run, text: show(run.text, encoding), font }]
  return run.text
    .split(/(\p{Lu})/u)
    .filter((piece) => piece !== '')
    .map((piece) =>
      TONED_CAPITAL.test(piece) && needsCapitals(piece)
        ? { ...run, text: show(piece.toLowerCase(), encoding), font: capitals }
        : { ...run, text: show(piece, encoding), font },
    )
}
