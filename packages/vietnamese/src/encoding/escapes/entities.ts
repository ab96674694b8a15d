/** Named references: of the bytes A0–FF in Windows-1252, then signs and Vietnamese letters with their characters. @source HTML Standard, named character references */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
const OTHERS =
  'amp & lt < gt > quot " apos \' lsquo ‘ rsquo ’ ldquo “ rdquo ” sbquo ‚ bdquo „ lsaquo ‹ rsaquo › ndash – mdash — hellip … bull • euro € trade ™ abreve ă Abreve Ă dstrok đ Dstrok Đ itilde ĩ Itilde Ĩ utilde ũ Utilde Ũ'

let table: Map<string, string> | undefined

/** The character of a named reference, without `&` and `;`. */
export function entity(name: string): string | undefined {
  if (!table) {
    table = new Map(LATIN.split(' ').map((key, i) => [key, String.fromCharCode(0xa0 + i)]))
    const pairs = OTHERS.split(' ')
    for (let i = 0; i < pairs.length; i += 2) table.set(pairs[i] as string, pairs[i + 1] as string)
  }
  return table.get(name)
}
