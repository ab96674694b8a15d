import type { Digest } from '../digest/digest.ts'
import { headCss } from '../style/head-css.ts'
import { inlinedCss } from '../style/inlined-css.ts'
import { palettes } from '../style/palette.ts'
import { foot } from './foot.ts'
import { imprint } from './imprint.ts'
import { FOOT_HERE, inline } from './inline.ts'
import { item } from './item.ts'
import { type Markup, markup, trusted } from './markup.ts'
import { masthead } from './masthead.ts'
import { preview } from './preview.ts'
import { row } from './row.ts'
import { lang } from './words-in.ts'

// Word sets what it does not know in Times, and has no max-width
const MSO_HEAD = trusted(`<!--[if mso]><style>td,p,h1,h2,h3,a{font-family:Arial,sans-serif !important}</style><![endif]-->`)
const MSO_OPEN = trusted('<!--[if mso]><table role="presentation" width="600" align="center"><tr><td><![endif]-->')
const MSO_CLOSE = trusted('<!--[if mso]></td></tr></table><![endif]-->')

function column(digest: Digest): Markup {
  const sections = digest.sections.map(({ title, items }) =>
    row('section', [markup`<h2${lang(digest, digest.language)}>${title}</h2>`, items.map((one) => item(digest, one))]),
  )
  return markup`${masthead(digest)}${sections}${imprint(digest)}${row('foot', trusted(FOOT_HERE))}`
}

/** The HTML part: a column of rows, styled on its elements, without a picture or any other thing to load. */
export function toHtml(digest: Digest): string {
  const { light, dark } = palettes(digest.accent)
  const { html } = markup`<!DOCTYPE html>
<html lang="${digest.words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<meta name="x-apple-disable-message-reformatting">
<title>${digest.subject}</title>
<style>
${trusted(headCss(dark))}
</style>
${MSO_HEAD}
</head>
<body>
${preview(digest)}
<div role="article" aria-label="${digest.subject}">
<table role="presentation" class="around" width="100%"><tr><td align="center">
${MSO_OPEN}
<table role="presentation" class="page" align="center" width="100%">
${column(digest)}</table>
${MSO_CLOSE}
</td></tr></table>
</div>
</body>
</html>
`
  return inline(html, foot(digest.unsubscribe).html, inlinedCss(light))
}
